import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("Months that uploads were joined to, in their table")
struct JoinedRowsTests {
    private let queue: DatabaseQueue
    private let rows = JoinedRows(
        table: "tenant-acme-joined", partials: "tenant-acme-partials", path: "memory")
    private let partials = PartialRows(
        table: "tenant-acme-partials", sources: "tenant-acme-sources", path: "memory")
    private let week = Period.month(2025, 2, isFiscal: true)

    init() throws {
        queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
        try queue.write { [partials, week] db in
            for name in ["a", "b"] {
                try partials.insert(name, DayRows.number(of: week), "mark-\(name)", [], db)
            }
        }
    }

    private func month(_ uploads: [String], rows: Int = 1) -> JoinedRows.Encoded {
        let key = MetricPartials.Key(metric: "orders", slice: .total, month: week)
        return JoinedRows.Encoded(
            JoinedMonth(
                month: week, uploads: uploads,
                cells: MetricPartials(cells: [key: Accumulation(rows: rows)])))
    }

    private func put(_ month: JoinedRows.Encoded) throws -> Int {
        try queue.write { db in
            let before = db.totalChangesCount
            try rows.put([month], db)
            return db.totalChangesCount - before
        }
    }

    @Test("Comes back with the marks of its uploads, in their order; the same again writes nothing")
    func readBack() throws {
        #expect(try put(month(["b", "a"])) == 1)
        #expect(try put(month(["b", "a"])) == 0)
        try queue.read { db in
            let kept = try rows.all(db) { _ in MetricPartials() }
            #expect(kept.mapValues(\.marks) == [week: ["mark-b", "mark-a"]])
            #expect(try rows.cells(of: week, db) == month([]).month.cells)
        }
        #expect(try put(month(["a"], rows: 2)) == 1)
        #expect(try queue.read { try rows.cells(of: week, $0) } == month([], rows: 2).month.cells)
    }

    @Test("Is not kept of an upload that is not stored, nor once no upload has the month")
    func unused() throws {
        #expect(try put(month(["a", "x"])) == 0)
        _ = try put(month(["a"]))
        try queue.write { db in
            try rows.removeUnused(db)
            #expect(try rows.all(db) { _ in MetricPartials() }.count == 1)
            try db.execute(sql: "DELETE FROM \"\(partials.table)\"")
            try rows.removeUnused(db)
            #expect(try rows.all(db) { _ in MetricPartials() }.isEmpty)
        }
    }

    @Test("Damage is told", arguments: ["cells = x'01'", "mark = 'x'", "month = 5"])
    func damage(_ damage: String) throws {
        _ = try put(month(["a"]))
        try queue.write { try $0.execute(sql: "UPDATE \"\(rows.table)\" SET \(damage)") }
        #expect(throws: StorageFailure.self) { try queue.read { try rows.cells(of: week, $0) } }
    }
}
