import GRDB
import SalesCore

/// The messages of a tenant.
struct MessageRows: Sendable {
    let table: String
    let tenant: TenantID
    let path: String

    func insertNew(_ messages: [Message], _ db: Database) throws {
        for message in messages {
            guard message.tenant == tenant else {
                throw StorageFailure.foreignStore(path: path, tenant: message.tenant)
            }
            try db.execute(
                sql: """
                    INSERT INTO "\(table)"
                        (pk, sk, tenantId, messageId, timestamp, sender, text, context, metadata)
                    SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?
                    WHERE NOT EXISTS (SELECT 1 FROM "\(table)" WHERE pk = ?)
                    """,
                arguments: [
                    message.partitionKey, message.timestamp, message.tenant.description,
                    message.id.description, message.timestamp, message.sender, message.text,
                    message.context, try StableJSON.text(message.metadata), message.partitionKey,
                ])
        }
    }

    func all(_ db: Database) throws -> [Message] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT messageId, timestamp, sender, text, context, metadata
                FROM "\(table)" ORDER BY sk, pk
                """)
        var messages: [Message] = []
        while let row = try rows.next() {
            guard let id = MessageID(row["messageId"] as String),
                let metadata = try? StableJSON.decode(
                    MessageMetadata.self, from: row["metadata"] as String)
            else { throw StorageFailure.corrupt(path: path, what: "a message cannot be read") }
            messages.append(
                Message(
                    tenant: tenant, id: id, timestamp: row["timestamp"], sender: row["sender"],
                    text: row["text"], context: row["context"], metadata: metadata))
        }
        return messages
    }
}
