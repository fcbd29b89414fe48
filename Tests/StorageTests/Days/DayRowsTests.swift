import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("Days in their table")
struct DayRowsTests {
    private let queue: DatabaseQueue
    private let sources = SourceRows(table: "tenant-acme-sources", path: "memory")
    private let rows = DayRows(
        table: "tenant-acme-days", sources: "tenant-acme-sources", path: "memory")
    private let week = Period.month(2025, 2, isFiscal: true)

    init() throws {
        queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
    }

    private func upload(_ rows: Int...) -> UploadedSource {
        let months = [Period.month(2025, 1), week]
        let plain = Samples.upload("a.csv")
        return UploadedSource(
            partials: SourcePartials(
                name: plain.name, sha256: plain.sha256, partials: plain.partials.partials,
                daily: KeptDays(
                    Dictionary(
                        uniqueKeysWithValues: zip(months, rows.map(Samples.dayCells))))),
            summary: plain.summary)
    }

    /// Answers how many rows it changed.
    private func commit(_ upload: UploadedSource, superseding: Set<String> = []) throws -> Int {
        let encoded = try SourceRows.Encoded(upload)
        return try queue.write { db in
            let before = db.totalChangesCount
            try rows.put([encoded], db)
            try sources.upsert([encoded], superseding: superseding, db)
            try rows.removeUnused(db)
            return db.totalChangesCount - before
        }
    }

    private func kept(_ db: Database) throws -> [String: KeptDays] {
        try rows.all(db) { _, _ in DayCells() }
    }

    @Test("The same days again write nothing; others take their place")
    func writesOnce() throws {
        let upload = upload(1, 2)
        #expect(try commit(upload) == 3)
        #expect(try commit(upload) == 0)
        try queue.read { db in
            #expect(try rows.cells(of: upload.sha256, week, db) == Samples.dayCells(2))
            let kept = try rows.all(db) { _, _ in Samples.dayCells(2) }[upload.sha256]
            #expect(kept?.months == upload.partials.daily?.months)
        }
        _ = try commit(self.upload(4))
        #expect(try queue.read { try kept($0)[upload.sha256]?.months } == [.month(2025, 1)])
    }

    @Test("Those of an upload that counts no more are removed, and come back with it")
    func superseded() throws {
        let upload = upload(1)
        _ = try commit(upload)
        _ = try commit(upload, superseding: [upload.sha256])
        #expect(try queue.read { try kept($0) }.isEmpty)
        _ = try commit(upload)
        #expect(try queue.read { try kept($0) }.count == 1)
    }

    @Test("Damage is told")
    func damage() throws {
        let upload = upload(1)
        _ = try commit(upload)
        try queue.write { try $0.execute(sql: "UPDATE \"\(rows.table)\" SET cells = x'01'") }
        try queue.read { db in
            #expect(throws: StorageFailure.self) {
                try rows.cells(of: upload.sha256, .month(2025, 1), db)
            }
            #expect(throws: StorageFailure.self) {
                try rows.cells(of: upload.sha256, .month(2031, 1), db)
            }
        }
    }
}
