import SalesCore
import Storage
import Testing

@Suite("Where things stand in an archive")
struct ArchiveKeysTests {
    private let hash = ContentHashing.crypto("x")

    @Test("Reports by tenant, grain, period and run; exports by their hash")
    func design() throws {
        let month = try ArchiveKeys.report(of: Samples.tenant, for: .month(2025, 10), run: "r1")
        #expect(month.description == "tenant=acme/grain=month/period=2025-10/r1")
        let quarter = try ArchiveKeys.report(
            of: Samples.tenant, for: .quarter(2026, 3, isFiscal: true), run: "r1")
        #expect(quarter.description == "tenant=acme/grain=quarter/period=FY2026-Q3/r1")
        let export = try ArchiveKeys.export(of: Samples.tenant, sha256: hash)
        #expect(export.description == "tenant=acme/raw/\(hash).csv.gz")
    }

    @Test("A run id or hash that is none is refused", arguments: ["", "..", "a/b", "a\n"])
    func refused(_ text: String) {
        #expect(throws: StorageFailure.self) {
            try ArchiveKeys.report(of: Samples.tenant, for: .month(2025, 10), run: text)
        }
        #expect(throws: StorageFailure.self) {
            try ArchiveKeys.export(of: Samples.tenant, sha256: text)
        }
    }

    @Test("A report's key tells tenant, period and run")
    func parts() throws {
        let key = try ArchiveKey("tenant=acme/grain=month/period=2025-10/r1/manifest.json")
        let parts = try #require(ArchiveKeys.reportParts(of: key))
        #expect(parts.tenant == Samples.tenant)
        #expect(parts.period == .month(2025, 10))
        #expect(parts.run == "r1")
        for text in ["tenant=acme/raw/x", "tenant=acme/grain=quarter/period=2025-10/r1", "a/b/c/d"]
        {
            #expect(ArchiveKeys.reportParts(of: try ArchiveKey(text)) == nil)
        }
    }
}
