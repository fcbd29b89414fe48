import Cloud
import CloudTestSupport
import Foundation
import Testing

@Suite("Keys")
struct KMSClientTests {
    private func kms() async throws -> KMSClient { KMSClient(try await Ministack.client()) }

    @Test("Made, named and found again")
    func makes() async throws {
        let kms = try await kms()
        let alias = "alias/\(Ministack.name("key"))"
        #expect(try await kms.key(alias) == nil)
        let key = try await kms.createKey(description: "Acme", tags: ["tenant": "acme"])
        #expect(key.state == "Enabled")
        #expect(key.arn.service == "kms")
        try await kms.createAlias(alias, of: key.arn)
        #expect(try await kms.key(alias)?.arn == key.arn)
        try await kms.createAlias(alias, of: key.arn)
    }

    @Test("A name that another key has is not taken from it")
    func refuses() async throws {
        let kms = try await kms()
        let alias = "alias/\(Ministack.name("key"))"
        try await kms.createAlias(alias, of: try await kms.createKey(description: "a").arn)
        let other = try await kms.createKey(description: "b").arn
        let failure = await #expect(throws: AWSFailure.self) {
            try await kms.createAlias(alias, of: other)
        }
        #expect(failure?.code == "AlreadyExistsException")
    }

    @Test("Deleted after some days, asked once or twice")
    func deletes() async throws {
        let kms = try await kms()
        let alias = "alias/\(Ministack.name("key"))"
        let key = try await kms.createKey(description: "a").arn
        try await kms.createAlias(alias, of: key)
        var dates: [Date] = []
        for _ in 0..<2 {
            try await kms.deleteAlias(alias)
            dates.append(try #require(try await kms.scheduleDeletion(of: key, days: 30)))
        }
        #expect(try await kms.key(alias) == nil)
        #expect(try await kms.key(key.description)?.state == "PendingDeletion")
        #expect(dates.allSatisfy { abs($0.timeIntervalSinceNow - 30 * 86_400) < 3600 })
    }
}
