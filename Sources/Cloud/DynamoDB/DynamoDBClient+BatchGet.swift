extension DynamoDBClient {
    /// The items of any number of keys, as they are after all writes that have been answered, in no
    /// order; a key that has no item is left out.
    ///
    /// No key may be there twice.
    public func items(_ keys: [DynamoDBItem], in table: String) async throws -> [DynamoDBItem] {
        let batches = stride(from: 0, to: keys.count, by: Self.keysInBatch).map {
            Array(keys[$0..<min($0 + Self.keysInBatch, keys.count)])
        }
        return try await withThrowingTaskGroup(of: [DynamoDBItem].self) { group in
            var found: [DynamoDBItem] = []
            for (index, batch) in batches.enumerated() {
                if index >= Self.batchesAtOnce { found += try await group.next() ?? [] }
                group.addTask { try await read(batch, in: table) }
            }
            for try await items in group { found += items }
            return found
        }
    }

    private static let keysInBatch = 100
    private static let mostIdleRounds = 10

    /// One answer has at most 16 MB; what is left is asked for again, at once where something came.
    private func read(_ keys: [DynamoDBItem], in table: String) async throws -> [DynamoDBItem] {
        var found: [DynamoDBItem] = []
        var left = keys
        var idleRounds = 0
        while !left.isEmpty {
            let input = BatchInput(RequestItems: [table: BatchInput.Wanted(Keys: left)])
            let output = try await send("BatchGetItem", on: table, input, as: BatchOutput.self)
            let items = output.Responses[table] ?? []
            found += items
            left = output.UnprocessedKeys?[table]?.Keys ?? []
            if left.isEmpty { break }
            idleRounds = items.isEmpty ? idleRounds + 1 : 0
            guard idleRounds < Self.mostIdleRounds else { throw CapacityExceeded(table: table) }
            if idleRounds > 0 {
                let delay = RetryPolicy.dynamoDB.delay(
                    before: idleRounds, cause: .transient, jitter: clock.jitter(), asked: nil)
                try await clock.sleep(delay)
            }
        }
        return found
    }

    private struct BatchInput: Encodable {
        let RequestItems: [String: Wanted]

        struct Wanted: Encodable {
            let Keys: [DynamoDBItem]
            let ConsistentRead = true
        }
    }

    private struct BatchOutput: Decodable {
        let Responses: [String: [DynamoDBItem]]
        let UnprocessedKeys: [String: Unread]?

        struct Unread: Decodable {
            let Keys: [DynamoDBItem]
        }
    }
}
