import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("Entries in their table")
struct EntryRowsTests {
    private let queue: DatabaseQueue
    private let sources = SourceRows(table: "tenant-acme-sources", path: "memory")
    private let rows = EntryRows(
        table: "tenant-acme-entries", sources: "tenant-acme-sources", path: "memory")

    init() throws {
        queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
    }

    private func upload(_ pieces: [[UInt8]]) -> UploadedSource {
        let plain = Samples.upload("a.csv")
        return UploadedSource(
            partials: SourcePartials(
                name: plain.name, sha256: plain.sha256, partials: plain.partials.partials,
                entries: Samples.entries(pieces)), summary: plain.summary)
    }

    /// Answers how many rows it changed.
    private func commit(_ upload: UploadedSource, superseding: Set<String> = []) throws -> Int {
        let encoded = try SourceRows.Encoded(upload)
        return try queue.write { db in
            let before = db.totalChangesCount
            try rows.put([upload.partials], db)
            try sources.upsert([encoded], superseding: superseding, db)
            try rows.removeUnused(db)
            return db.totalChangesCount - before
        }
    }

    private var count: Int {
        get throws {
            try queue.read { db in
                try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(rows.table)\"") ?? -1
            }
        }
    }

    @Test("The same entries again write nothing; others take their place")
    func writesOnce() throws {
        let upload = upload([[1], [2, 3]])
        #expect(try commit(upload) == 3)
        #expect(try commit(upload) == 0)
        #expect(try queue.read { try rows.piece(1, of: upload.sha256, $0) } == [2, 3])
        _ = try commit(self.upload([[4]]))
        #expect(try count == 1)
        #expect(try queue.read { try rows.piece(0, of: upload.sha256, $0) } == [4])
    }

    @Test("Those of an upload that counts no more are removed, and come back with it")
    func superseded() throws {
        let upload = upload([[1]])
        _ = try commit(upload)
        _ = try commit(upload, superseding: [upload.sha256])
        #expect(try count == 0)
        _ = try commit(upload)
        #expect(try count == 1)
    }

    @Test("A piece that is missing is told")
    func missing() throws {
        #expect(throws: StorageFailure.self) { try queue.read { try rows.piece(0, of: "x", $0) } }
    }
}
