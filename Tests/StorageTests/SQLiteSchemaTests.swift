import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("The tables of a tenant's database")
struct SQLiteSchemaTests {
    @Test("Have the names and keys of the key design")
    func design() throws {
        let tables = TenantTables(tenant: Samples.tenant)
        let queue = try DatabaseQueue()
        try tables.schema.migrate(queue)
        try queue.read { db in
            let metrics = try db.columns(in: "tenant-acme-metrics").map(\.name)
            #expect(metrics == ["pk", "sk", "value", "unit", "rows", "status"])
            #expect(try db.primaryKey("tenant-acme-metrics").columns == ["pk", "sk"])
            let messages = try db.columns(in: "tenant-acme-messages").map(\.name)
            #expect(
                messages == [
                    "pk", "sk", "tenantId", "messageId", "timestamp", "sender", "text", "context",
                    "metadata",
                ])
            #expect(try db.primaryKey("tenant-acme-messages").columns == ["pk", "sk"])
        }
    }

    @Test("A store of the first version is brought up, its uploads as they were")
    func upgraded() throws {
        let tables = TenantTables(tenant: Samples.tenant)
        let queue = try DatabaseQueue()
        try tables.schema.migrate(queue, upTo: "tables")
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO "tenant-acme-sources"
                        (place, name, sha256, status, summary, partialsHash, partials)
                    VALUES (7, 'a.csv', 'h', 'active', ?, '', x'')
                    """, arguments: [try StableJSON.text(Samples.upload("a.csv").summary)])
        }
        try tables.schema.migrate(queue)
        let rows = SourceRows(table: tables.sources, path: "memory")
        let sources = try queue.read(rows.all)
        #expect(sources.map(\.name) == ["a.csv"])
        #expect(sources.map(\.provenance) == [Provenance()])
    }

    @Test("A second migration changes nothing")
    func migratedTwice() throws {
        let tables = TenantTables(tenant: Samples.tenant)
        let queue = try DatabaseQueue()
        try tables.schema.migrate(queue)
        let before = try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA schema_version") }
        try tables.schema.migrate(queue)
        let after = try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA schema_version") }
        #expect(before == after)
    }
}
