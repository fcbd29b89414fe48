import Foundation
import Report
import Testing

@Suite("Parts of a bridge in JSON")
struct BridgePartTests {
    @Test(arguments: [
        (BridgePart.member("EMEA"), #"{"member":"EMEA"}"#), (.others(3), #"{"others":3}"#),
        (.member(""), #"{"member":""}"#),
    ])
    func roundTrip(_ part: BridgePart, _ json: String) throws {
        #expect(String(decoding: try JSONEncoder().encode(part), as: UTF8.self) == json)
        #expect(try JSONDecoder().decode(BridgePart.self, from: Data(json.utf8)) == part)
    }

    @Test func `Neither the one nor the other is an error`() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(BridgePart.self, from: Data("{}".utf8))
        }
    }
}
