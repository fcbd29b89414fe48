import GRDB
import Testing

@testable import Storage

@Suite("Messages in their table")
struct MessageRowsTests {
    @Test("Every attribute of the key design is a column")
    func columns() throws {
        let queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
        let rows = MessageRows(
            table: "tenant-acme-messages", tenant: Samples.tenant, path: "memory")
        let message = Samples.message("Revenue rose.")
        try queue.write { db in try rows.insertNew([message], db) }
        let row = try #require(
            try queue.read { db in
                try Row.fetchOne(db, sql: "SELECT * FROM \"tenant-acme-messages\"")
            })
        #expect(row["pk"] == "MSG#\(message.id)")
        #expect(row["sk"] == "2026-01-15T00:00:00Z")
        #expect(row["tenantId"] == "acme")
        #expect(row["messageId"] == message.id.description)
        #expect(row["timestamp"] == "2026-01-15T00:00:00Z")
        #expect(row["sender"] == "assistant")
        #expect(row["text"] == "Revenue rose.")
        #expect(row["context"] == "change")
        #expect(
            row["metadata"] == #"{"cost":"0.0012","source":"template","tags":["2025-12","month"]}"#)
    }
}
