extension DynamoDBClient {
    /// The item of a key, as it is after all writes that have been answered; nil if there is none.
    public func item(_ key: DynamoDBItem, in table: String) async throws -> DynamoDBItem? {
        let input = Lookup(TableName: table, Key: key)
        return try await send("GetItem", on: table, input, as: Found.self).Item
    }

    /// Writes an item, in place of one of the same key.
    ///
    /// - Throws: `ConditionFailed` where a condition is given and does not hold.
    public func put(
        _ item: DynamoDBItem, in table: String, if condition: DynamoDBCondition? = nil
    ) async throws {
        try ItemTooLarge.check(item, of: table)
        let input = Put(
            TableName: table, Item: item, ConditionExpression: condition?.expression,
            ExpressionAttributeNames: condition?.names,
            ExpressionAttributeValues: condition?.values)
        try await failing(on: table) { try await send("PutItem", on: table, input) }
    }

    public func delete(
        _ key: DynamoDBItem, in table: String, if condition: DynamoDBCondition? = nil
    ) async throws {
        let input = Deletion(
            TableName: table, Key: key, ConditionExpression: condition?.expression,
            ExpressionAttributeNames: condition?.names,
            ExpressionAttributeValues: condition?.values)
        try await failing(on: table) { try await send("DeleteItem", on: table, input) }
    }

    /// Changes attributes of an item, or of a new one where there is none of the key.
    ///
    /// One that adds is not sent again once it may have been done.
    public func update(
        _ key: DynamoDBItem, in table: String, _ update: DynamoDBUpdate,
        if condition: DynamoDBCondition? = nil
    ) async throws {
        let input = Update(
            TableName: table, Key: key, UpdateExpression: update.expression,
            ConditionExpression: condition?.expression,
            ExpressionAttributeNames: update.names.merging(condition?.names ?? [:]) { $1 },
            ExpressionAttributeValues: update.values.merging(condition?.values ?? [:]) { $1 })
        let repetition: AWSCall.Repetition = update.add.isEmpty ? .harmless : .harmful
        try await failing(on: table) {
            try await send("UpdateItem", on: table, input, repeating: repetition)
        }
    }

    private func failing(on table: String, _ work: () async throws -> HTTPResponse) async throws {
        do {
            _ = try await work()
        } catch let failure as AWSFailure
            where failure.code == "ConditionalCheckFailedException"
        {
            throw ConditionFailed(table: table)
        }
    }

    private struct Lookup: Encodable {
        let TableName: String
        let Key: DynamoDBItem
        let ConsistentRead = true
    }

    private struct Found: Decodable {
        let Item: DynamoDBItem?
    }

    private struct Put: Encodable {
        let TableName: String
        let Item: DynamoDBItem
        let ConditionExpression: String?
        let ExpressionAttributeNames: [String: String]?
        let ExpressionAttributeValues: DynamoDBItem?
    }

    private struct Deletion: Encodable {
        let TableName: String
        let Key: DynamoDBItem
        let ConditionExpression: String?
        let ExpressionAttributeNames: [String: String]?
        let ExpressionAttributeValues: DynamoDBItem?
    }

    private struct Update: Encodable {
        let TableName: String
        let Key: DynamoDBItem
        let UpdateExpression: String
        let ConditionExpression: String?
        let ExpressionAttributeNames: [String: String]
        let ExpressionAttributeValues: DynamoDBItem
    }
}
