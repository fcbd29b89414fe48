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
        "A flipped bit is found, and a month that is missing or one too many",
        arguments: [
            "activeDays = CAST(x'00' || substr(activeDays, 2) AS BLOB)", "activeDays = x''",
            "partialsHash = 'x'", nil,
        ])
    func damaged(_ damage: String?) throws {
        let upload = Samples.upload("a.csv")
        _ = try commit([upload])
        let months = try PartialRows.Encoded(upload.partials.partials).months
        var marks = Dictionary(
            uniqueKeysWithValues: months.map { (DayRows.month($0.month), $0.mark) })
        #expect(try read(marks) == [Set([1, 2, 3].map { .month(2025, $0) })])
        if let damage {
            try queue.write { db in
                try db.execute(sql: "UPDATE \"tenant-acme-sources\" SET \(damage)")
            }
            #expect(throws: StorageFailure.self) { try read(marks) }
        }
        marks[.month(2025, 4)] = "x"
        #expect(throws: StorageFailure.self) { try read(marks) }
        #expect(throws: StorageFailure.self) { try read([:]) }
    }

    /// The months of each upload.
    @discardableResult
    private func read(_ marks: [Period: String]) throws -> [Set<Period>] {
        let sha256 = Samples.upload("a.csv").sha256
        return try queue.read { db in
            try rows.activePartials(
                db, marks: [sha256: marks], daily: [:], cells: { _, _, _ in MetricPartials() },
                piece: { _, _ in [] }
            ).map { Set($0.partials.months) }
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
