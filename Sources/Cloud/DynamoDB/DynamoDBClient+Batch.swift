extension DynamoDBClient {
    /// Writes and deletes any number of items, in no order; what the service leaves undone is sent
    /// again, later each time.
    ///
    /// No two may have one key. Not one thing: a failure leaves some done, and doing all again is
    /// harmless.
    /// - Throws: `ItemTooLarge` before anything is sent, and what `AWSClient.send` throws.
    public func write(
        _ items: [DynamoDBItem], deleting keys: [DynamoDBItem] = [], in table: String
    ) async throws {
        for item in items { try ItemTooLarge.check(item, of: table) }
        let changes =
            items.map { Change(PutRequest: .init(Item: $0)) }
            + keys.map { Change(DeleteRequest: .init(Key: $0)) }
        let batches = stride(from: 0, to: changes.count, by: Self.batchSize).map {
            Array(changes[$0..<min($0 + Self.batchSize, changes.count)])
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, batch) in batches.enumerated() {
                if index >= Self.batchesAtOnce { try await group.next() }
                group.addTask { try await write(batch, in: table) }
            }
            try await group.waitForAll()
        }
    }

    static let batchSize = 25
    static let batchesAtOnce = 4
    private static let mostRounds = 10

    private func write(_ batch: [Change], in table: String) async throws {
        var left = batch
        for round in 1... {
            let output = try await send(
                "BatchWriteItem", on: table, Batch(RequestItems: [table: left]), as: Undone.self)
            left = output.UnprocessedItems?[table] ?? []
            if left.isEmpty { return }
            guard round < Self.mostRounds else { throw CapacityExceeded(table: table) }
            let delay = RetryPolicy.dynamoDB.delay(
                before: round, cause: .transient, jitter: clock.jitter(), asked: nil)
            try await clock.sleep(delay)
        }
    }

    private struct Batch: Encodable {
        let RequestItems: [String: [Change]]
    }

    private struct Undone: Decodable {
        let UnprocessedItems: [String: [Change]]?
    }

    private struct Change: Codable, Sendable {
        var PutRequest: Put?
        var DeleteRequest: Deletion?

        struct Put: Codable, Sendable {
            let Item: DynamoDBItem
        }

        struct Deletion: Codable, Sendable {
            let Key: DynamoDBItem
        }
    }
}
