import Foundation
import Testing

@testable import Cloud

@Suite("Values in DynamoDB's types")
struct AttributeValueTests {
    @Test(
        "Each as its JSON has it, there and back",
        arguments: [
            (.string("ü"), #"{"S":"ü"}"#), (.number("-1.50"), #"{"N":"-1.50"}"#),
            (.binary([0, 255]), #"{"B":"AP8="}"#), (.bool(false), #"{"BOOL":false}"#),
            (.null, #"{"NULL":true}"#), (.list(["a", 1]), #"{"L":[{"S":"a"},{"N":"1"}]}"#),
            (.map(["k": .list([])]), #"{"M":{"k":{"L":[]}}}"#),
        ] as [(AttributeValue, String)])
    func codes(value: AttributeValue, json: String) throws {
        let text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
        #expect(text == json)
        #expect(try JSONDecoder().decode(AttributeValue.self, from: Data(json.utf8)) == value)
    }

    @Test(
        "A set that another program wrote is a list of its members",
        arguments: [
            (#"{"SS":["a","b"]}"#, ["a", "b"]), (#"{"NS":["1"]}"#, [1]),
            (#"{"BS":["AP8="]}"#, [.binary([0, 255])]),
        ] as [(String, [AttributeValue])])
    func sets(json: String, members: [AttributeValue]) throws {
        let value = try JSONDecoder().decode(AttributeValue.self, from: Data(json.utf8))
        #expect(value == .list(members))
    }

    @Test("Another type is no value", arguments: ["{}", #"{"X":"1"}"#, "[]"])
    func refuses(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(AttributeValue.self, from: Data(json.utf8))
        }
    }

    @Test("What it holds, by type")
    func holds() {
        #expect(AttributeValue.string("a").string == "a")
        #expect(AttributeValue.number("1").number == "1")
        #expect(AttributeValue.binary([1]).binary == [1])
        #expect(AttributeValue.null.string == nil)
    }
}
