import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("Uploads in their table")
struct SourceRowsTests {
    private let queue: DatabaseQueue
    private let rows = SourceRows(table: "tenant-acme-sources", path: "memory")

    init() throws {
        queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
    }

    private func commit(_ uploads: [UploadedSource], superseding: Set<String> = []) throws -> Int {
        let encoded = try uploads.map(SourceRows.Encoded.init)
        return try queue.write { db in
            let before = db.totalChangesCount
            try rows.upsert(encoded, superseding: superseding, db)
            return db.totalChangesCount - before
        }
    }

    @Test("The same uploads again write nothing")
    func writesOnce() throws {
        let uploads = [Samples.upload("a.csv"), Samples.upload("b.csv")]
        #expect(try commit(uploads) == 2)
        #expect(try commit(uploads) == 0)
        #expect(try commit([], superseding: [uploads[0].sha256, "unknown"]) == 1)
        #expect(try commit([], superseding: [uploads[0].sha256]) == 0)
    }

    @Test(
        "One flipped bit in what an upload adds is found",
        arguments: [
            "partials = CAST(x'00' || substr(partials, 2) AS BLOB)", "partials = x''",
            "partialsHash = 'x'",
        ])
    func damaged(_ damage: String) throws {
        _ = try commit([Samples.upload("a.csv")])
        try queue.write { db in try db.execute(sql: "UPDATE \"tenant-acme-sources\" SET \(damage)")
        }
        #expect(throws: StorageFailure.self) {
            try queue.read { try rows.activePartials($0, daily: [:]) { _, _ in [] } }
        }
    }

    @Test(
        "A row that cannot be read is told", arguments: ["summary = ''", "lastDay = '2024-02-30'"])
    func damagedRow(_ damage: String) throws {
        _ = try commit([Samples.upload("a.csv")])
        try queue.write { db in try db.execute(sql: "UPDATE \"tenant-acme-sources\" SET \(damage)")
        }
        #expect(throws: StorageFailure.self) { try queue.read(rows.all) }
    }
}
