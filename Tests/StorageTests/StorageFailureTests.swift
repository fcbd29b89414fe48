import SalesCore
import Storage
import Testing

@Suite("Failures of the store and the archive")
struct StorageFailureTests {
    static let all: [StorageFailure] = [
        .unwritable(path: "/a", reason: "permission denied"),
        .unreadable(path: "/a", reason: "permission denied"), .diskFull(path: "/a"),
        .corrupt(path: "/a", what: "it is not a manifest"), .locked(path: "/a"),
        .newerVersion(path: "/a"),
        .foreignStore(path: "/a", tenant: Samples.tenant), .noTables(tenant: Samples.tenant),
        .invalidKey(key: "../a", reason: "a name starts with a dot"), .conflict(key: "a/b"),
        .missing(key: "a/b"), .gzip(.truncated), .database(path: "/a", code: 1, message: "no"),
    ]

    @Test("Say what happened in one sentence, and what to do next", arguments: all)
    func speaks(_ failure: StorageFailure) {
        #expect(failure.summary.hasSuffix("."))
        #expect(!failure.summary.contains("\n"))
        #expect(failure.remedy?.isEmpty == false)
    }

    @Test("Only a lock and a full disk may pass by themselves", arguments: all)
    func transience(_ failure: StorageFailure) {
        switch failure {
        case .locked, .diskFull: #expect(failure.isTransient)
        default: #expect(!failure.isTransient)
        }
    }

    @Test("A bad key is wrong usage; the rest failed")
    func exitCodes() {
        #expect(StorageFailure.invalidKey(key: "", reason: "").exitCode == .invalidUse)
        #expect(StorageFailure.diskFull(path: "").exitCode == .failed)
    }

    @Test("A missing store names the next command")
    func noTables() {
        let failure = StorageFailure.noTables(tenant: Samples.tenant)
        #expect(failure.summary == "There are no tables for tenant acme.")
        #expect(failure.remedy?.contains("salestalk run") == true)
    }

    @Test("A key's control characters do not reach a terminal")
    func printableKey() {
        let failure = StorageFailure.invalidKey(key: "a\u{1B}[31m\n", reason: "x")
        #expect(failure.summary == "\"a\u{FFFD}[31m\u{FFFD}\" is not an archive key: x.")
    }
}
