import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import TestSupport
import Testing

@Suite("Links to objects")
struct S3ClientLinkTests {
    @Test(
        "A link gives the object to whoever has it, and nothing else",
        arguments: S3Emulator.allCases)
    func links(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "to share")
        try await client.put(.bytes([7, 7]), at: address)
        let link = try await client.link(to: address, for: 60)
        #expect(try await CurlClient().send(HTTPRequest(.get, link)).body == [7, 7])
        let other = link.replacing("share", with: "spare")
        let refused = try await CurlClient().send(HTTPRequest(.get, other))
        #expect(!refused.isSuccess)
    }
}
