import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("Reading a row where SQLite has it")
struct MetricRowReaderTests {
    @Test("Each key, period and unit as it stands, in whatever order they come")
    func reads() throws {
        let queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
        let rows = MetricRows(table: TenantTables(tenant: Samples.tenant).metrics, path: "memory")
        let table = try Samples.table()
        try queue.write { db in try rows.replace(with: table, db) }
        try queue.read { db in
            let statement = try db.makeStatement(
                sql: """
                    SELECT \(MetricRows.columns) FROM "tenant-acme-metrics"
                    ORDER BY substr(sk, -1), pk DESC
                    """)
            var reader = MetricRowReader(statement, path: "memory")
            var found: [CellAddress: Cell] = [:]
            let cursor = try Row.fetchCursor(statement)
            while try cursor.next() != nil {
                try reader.takePartition()
                let address = CellAddress(
                    metric: reader.metric, slice: reader.slice, period: try reader.period())
                found[address] = try reader.cell()
                let unit = table.spec.unit(of: reader.metric, in: reader.slice)
                #expect(try reader.unit() == unit)
            }
            #expect(found == table.cells)
        }
    }
}
