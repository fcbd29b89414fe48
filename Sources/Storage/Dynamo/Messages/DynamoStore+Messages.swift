import Cloud
import Foundation

extension DynamoStore {
    /// In a table that tenants share, a tenant's messages are found by this partition: one item
    /// for each, `<timestamp>#<uuid>`.
    private static let index = "MESSAGES"
    private static let savedAtOnce = 8

    public func save(_ messages: [Message]) async throws {
        for message in messages where message.tenant != tenant {
            throw StorageFailure.foreignStore(
                path: "Table \(tables.messages)", tenant: message.tenant)
        }
        let new = Dictionary(messages.map { ($0.id, $0) }) { first, _ in first }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, message) in new.values.enumerated() {
                if index >= Self.savedAtOnce { try await group.next() }
                group.addTask { try await save(message) }
            }
            try await group.waitForAll()
        }
    }

    /// One that is stored already is left as it stands.
    private func save(_ message: Message) async throws {
        let stored = try await client.items(
            in: tables.messages, partition: tables.prefix + message.partitionKey, limit: 1)
        guard stored.isEmpty else { return }
        let item = MessageItem.item(message, in: tables)
        do {
            switch tables.mode {
            case .tablePerTenant:
                try await client.put(item, in: tables.messages, if: .isNew)
            case .pooled:
                let entry = tables.key(Self.index, "\(message.timestamp)#\(message.id)")
                try await client.transact(
                    [
                        .put(item, in: tables.messages, if: .isNew),
                        .put(entry, in: tables.messages),
                    ], token: UUID().uuidString)
            }
        } catch is ConditionFailed {
            // Stored meanwhile, by another run or by this one's own first try.
        }
    }

    public func messages() async throws -> [Message] {
        var byID: [MessageID: Message] = [:]
        for item in try await messageItems() {
            guard let message = try MessageItem.message(item, in: tables) else { continue }
            if let known = byID[message.id], known.timestamp <= message.timestamp { continue }
            byID[message.id] = message
        }
        return byID.values.sorted { left, right in
            let order = byteOrder(left.timestamp, right.timestamp)
            return order == 0 ? left.id < right.id : order < 0
        }
    }

    private func messageItems() async throws -> [DynamoDBItem] {
        switch tables.mode {
        case .tablePerTenant:
            var items: [DynamoDBItem] = []
            try await client.allItems(in: tables.messages) { items += $0 }
            return items
        case .pooled:
            return try await client.items(
                try await indexed().map(\.message), in: tables.messages)
        }
    }

    /// Of a tenant's messages in a table that tenants share, and of what they are found by.
    func sharedMessageKeys() async throws -> [DynamoDBItem] {
        try await indexed().flatMap { [$0.message, $0.entry] }
    }

    /// The keys of messages, and of the items that they are found by.
    private func indexed() async throws -> [(message: DynamoDBItem, entry: DynamoDBItem)] {
        let entries = try await client.items(
            in: tables.messages, partition: tables.prefix + Self.index)
        return entries.compactMap { entry in
            guard let sort = entry["sk"]?.string else { return nil }
            let parts = sort.split(separator: "#", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (
                tables.key(MessageItem.start + parts[1], String(parts[0])),
                tables.key(Self.index, sort)
            )
        }
    }
}
