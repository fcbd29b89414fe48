import Cloud
import SalesCore

/// A message as an item: `MSG#<uuid>` and its timestamp, everything else under its name.
enum MessageItem {
    static let start = "MSG#"

    static func item(_ message: Message, in tables: DynamoTables) -> DynamoDBItem {
        var item = tables.key(message.partitionKey, message.timestamp)
        item["tenantId"] = .string(message.tenant.description)
        item["messageId"] = .string(message.id.description)
        item["timestamp"] = .string(message.timestamp)
        item["sender"] = .string(message.sender)
        item["text"] = .string(message.text)
        item["context"] = .string(message.context)
        var metadata: DynamoDBItem = [
            "source": .string(message.metadata.source),
            "tags": .list(message.metadata.tags.map { .string($0) }),
        ]
        if let cost = message.metadata.cost { metadata["cost"] = .number(cost.text()) }
        if let version = message.metadata.modelVersion {
            metadata["modelVersion"] = .string(version)
        }
        item["metadata"] = .map(metadata)
        return item
    }

    /// Reads what any program may have written: context and metadata may be missing.
    ///
    /// None for an item that is no message.
    static func message(
        _ item: DynamoDBItem, in tables: DynamoTables
    ) throws(StorageFailure) -> Message? {
        guard let partition = item["pk"]?.string, partition.hasPrefix(tables.prefix + start) else {
            return nil
        }
        let path = "Table \(tables.messages)"
        guard item["tenantId"]?.string == tables.tenant.description else {
            throw .foreignStore(path: path, tenant: tables.tenant)
        }
        let id = MessageID(String(partition.dropFirst(tables.prefix.count + start.count)))
        guard let id, let timestamp = item["sk"]?.string, let text = item["text"]?.string,
            let sender = item["sender"]?.string
        else { throw .corrupt(path: path, what: "a message cannot be read") }
        return Message(
            tenant: tables.tenant, id: id, timestamp: timestamp, sender: sender, text: text,
            context: item["context"]?.string ?? "", metadata: metadata(item["metadata"]))
    }

    private static func metadata(_ value: AttributeValue?) -> MessageMetadata {
        guard case .map(let map) = value else { return MessageMetadata(source: "") }
        var tags: [String] = []
        if case .list(let values) = map["tags"] { tags = values.compactMap(\.string) }
        return MessageMetadata(
            source: map["source"]?.string ?? "", tags: tags,
            cost: map["cost"]?.number.flatMap { ExactDecimal($0) },
            modelVersion: map["modelVersion"]?.string)
    }
}
