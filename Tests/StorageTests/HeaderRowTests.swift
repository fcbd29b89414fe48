import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("The row that says how the cells were made")
struct HeaderRowTests {
    private let queue: DatabaseQueue
    private let row = HeaderRow(table: "tenant-acme-header", path: "memory")

    init() throws {
        queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
    }

    @Test("Comes back, and is written only when it differs")
    func roundTrip() throws {
        try queue.write { db in
            #expect(try row.fetch(db) == nil)
            let days = [Samples.asOf, Samples.asOf.advanced(by: 1)]
            for header in days.map({ TableHeader(spec: Samples.spec, asOf: $0) })
                + [TableHeader(spec: Samples.spec, asOf: days[1], rules: 0)]
            {
                let before = db.totalChangesCount
                try row.replace(with: header, db)
                try row.replace(with: header, db)
                #expect(db.totalChangesCount == before + 1)
                #expect(try row.fetch(db) == header)
            }
        }
    }

    @Test("A spec that cannot be read is told", arguments: ["spec = '{}'", "asOf = 'today'"])
    func damaged(_ damage: String) throws {
        try queue.write { db in
            try row.replace(with: TableHeader(spec: Samples.spec, asOf: Samples.asOf), db)
            try db.execute(sql: "UPDATE \"tenant-acme-header\" SET \(damage)")
            #expect(throws: StorageFailure.self) { try row.fetch(db) }
        }
    }
}
