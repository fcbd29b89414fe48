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

    @Test("Found by its description: the oldest that can be used")
    func described() async throws {
        let kms = try await kms()
        let description = Ministack.name("described")
        #expect(try await kms.key(describedAs: description) == nil)
        var keys: [KMSKey] = []
        for _ in 0..<2 { keys.append(try await kms.createKey(description: description)) }
        let found = try #require(try await kms.key(describedAs: description))
        #expect(keys.map(\.arn).contains(found.arn))
        _ = try await kms.scheduleDeletion(of: found.arn, days: 30)
        #expect(
            try await kms.key(describedAs: description)?.arn
                == keys.map(\.arn).first { $0 != found.arn })
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
