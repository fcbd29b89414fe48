import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("Reading rows of the tables")
struct MetricRowsTests {
    private let queue: DatabaseQueue
    private let rows = MetricRows(table: "tenant-acme-metrics", path: "memory")

    init() throws {
        queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
        let table = try Samples.table()
        try queue.write { [rows] db in try rows.replace(with: table, db) }
    }

    @Test("Row by row, the tables a person would open have the same text in them")
    func plainText() throws {
        let row = try #require(
            try queue.read { db in
                try Row.fetchOne(
                    db,
                    sql: """
                        SELECT * FROM "tenant-acme-metrics"
                        WHERE pk = 'METRIC#revenue#region=EMEA' AND sk = '2025-12'
                        """)
            })
        #expect(row["value"] == "1200.02")
        #expect(row["unit"] == "USD")
        #expect(row["rows"] == 12)
        #expect(row["status"] == "partial")
    }

    @Test(
        "Why there is no value stands in its place",
        arguments: [nil, WhyUndefined.overflow, .overZero])
    func undefined(_ reason: WhyUndefined?) throws {
        let address = CellAddress(metric: "revenue", period: .month(2025, 3))
        let cell = Cell(value: nil, undefined: reason, rows: 2, status: .complete)
        let table = MetricTable(
            spec: try Samples.table().spec, asOf: Day(number: 0), cells: [address: cell])
        try queue.write { [rows] db in try rows.replace(with: table, db) }
        #expect(try queue.read(rows.slices)[.total]?["revenue"]?[.month(2025, 3)] == cell)
    }

    @Test(
        "A row that nobody of us wrote is told, without its names",
        arguments: [
            "value = '1,5'", "status = 'done'", "unit = 'dollars'", "sk = '2025-13'",
            "pk = 'METRIC#revenue#region'",
        ])
    func damaged(_ damage: String) throws {
        try queue.write { db in
            try db.execute(
                sql: """
                    UPDATE "tenant-acme-metrics" SET \(damage)
                    WHERE pk = 'METRIC#revenue#region=EMEA' AND sk = '2025-12'
                    """)
        }
        let expected = StorageFailure.corrupt(
            path: "memory", what: "a row of its metrics table cannot be read")
        #expect(throws: expected) { try queue.read(rows.slices) }
    }
}
