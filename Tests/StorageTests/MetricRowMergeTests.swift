import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("Writing a table over another")
struct MetricRowMergeTests {
    private let queue: DatabaseQueue
    private let rows = MetricRows(table: "tenant-acme-metrics", path: "memory")

    init() throws {
        queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
        try queue.write { db in
            try db.execute(sql: "CREATE TABLE log (what TEXT, pk TEXT, sk TEXT)")
            for what in ["INSERT", "UPDATE", "DELETE"] {
                let row = what == "DELETE" ? "old" : "new"
                try db.execute(
                    sql: """
                        CREATE TRIGGER log_\(what) AFTER \(what) ON "tenant-acme-metrics"
                        BEGIN INSERT INTO log VALUES ('\(what)', \(row).pk, \(row).sk); END
                        """)
            }
        }
    }

    private func stored() throws -> [CellAddress: Cell] {
        MetricTable(
            spec: Samples.spec, asOf: Samples.asOf, slices: try queue.read(rows.slices)
        ).cells
    }

    @Test("Where periods are named, rows of others are left alone")
    func periods() throws {
        let before = [
            address(nil, 1): cell(1), address("EMEA", 2): cell(2), address("A", 3): cell(3),
        ]
        _ = try replace(with: before)
        let table = MetricTable(
            spec: Samples.spec, asOf: Samples.asOf,
            cells: [address(nil, 1): cell(9), address(nil, 2): cell(8)])
        try queue.write { db in try rows.replace(with: table, in: [.month(2025, 2)], db) }
        #expect(
            try stored() == [
                address(nil, 1): cell(1), address(nil, 2): cell(8), address("A", 3): cell(3),
            ])
        try queue.write { db in try rows.replace(with: table, in: [], db) }
        #expect(try stored().count == 3)
    }

    private func replace(with cells: [CellAddress: Cell]) throws -> [String] {
        let table = MetricTable(spec: Samples.spec, asOf: Samples.asOf, cells: cells)
        return try queue.write { db in
            try db.execute(sql: "DELETE FROM log")
            try rows.replace(with: table, db)
            return try String.fetchAll(
                db, sql: "SELECT what || ' ' || pk || ' ' || sk FROM log ORDER BY rowid")
        }
    }

    private func address(_ region: String?, _ month: Int) -> CellAddress {
        CellAddress(
            metric: "revenue", slice: region.map { Slice("region", $0) } ?? .total,
            period: .month(2025, month))
    }

    private func cell(_ value: Int, _ status: PeriodStatus = .complete, rows: Int = 1) -> Cell {
        Cell(value: ExactDecimal(value), rows: rows, status: status)
    }

    @Test("Only rows that differ are written")
    func differences() throws {
        var cells = [
            address(nil, 1): cell(1), address(nil, 2): cell(2), address("EMEA", 1): cell(3),
            address("EMEA", 2): cell(4), address("Ä", 1): cell(5),
        ]
        #expect(try replace(with: cells).count == 5)
        #expect(try replace(with: cells).isEmpty)

        cells[address(nil, 2)] = cell(2, .partial)
        cells[address("EMEA", 1)] = nil
        cells[address("EMEA", 2)] = cell(4, rows: 2)
        cells[address("APAC", 1)] = cell(6)
        #expect(
            try replace(with: cells) == [
                "DELETE METRIC#revenue#region=EMEA 2025-01",
                "UPDATE METRIC#revenue 2025-02",
                "INSERT METRIC#revenue#region=APAC 2025-01",
                "UPDATE METRIC#revenue#region=EMEA 2025-02",
            ])
        #expect(try replace(with: [:]).count == 5)
    }

    @Test("A value that becomes undefined, and back, is a difference")
    func undefined() throws {
        #expect(try replace(with: [address(nil, 1): cell(0)]).count == 1)
        let undefined = Cell(value: nil, rows: 1, status: .complete)
        #expect(try replace(with: [address(nil, 1): undefined]).count == 1)
        #expect(try replace(with: [address(nil, 1): undefined]).isEmpty)
        #expect(try replace(with: [address(nil, 1): cell(0)]).count == 1)
    }

    @Test("A name in another Unicode form is another key, as every reader of bytes sees it")
    func unicodeForms() throws {
        #expect(try replace(with: [address("Z\u{FC}rich", 1): cell(1)]).count == 1)
        #expect(
            try replace(with: [address("Zu\u{308}rich", 1): cell(1)]).map { $0.prefix(6) }
                == ["DELETE", "INSERT"])
    }

    @Test("Any table over any other leaves exactly the new one")
    func random() throws {
        var random = SeededRandom(seed: 7)
        let regions = [nil, "a", "A", "b", "é", "日本", "\u{10FFFF}", "a#", "a;", "~"]
        for _ in 0..<200 {
            var cells: [CellAddress: Cell] = [:]
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                let region = regions.randomElement(using: &random) ?? nil
                cells[address(region, Int.random(in: 1...3, using: &random))] = cell(
                    Int.random(in: 0...2, using: &random),
                    Bool.random(using: &random) ? .complete : .partial)
            }
            _ = try replace(with: cells)
            #expect(try stored() == cells)
            #expect(try replace(with: cells).isEmpty)
        }
    }
}
