extension DynamoDBClient {
    /// Writes that are all done or none, at most a hundred.
    ///
    /// `token` names the transaction for ten minutes: sent twice, it is done once.
    /// - Throws: `ConditionFailed` when a condition does not hold.
    public func transact(_ writes: [TransactionWrite], token: String) async throws {
        for case .put(let item, let table, _) in writes { try ItemTooLarge.check(item, of: table) }
        let tables = Set(writes.map(\.table)).sorted().joined(separator: ", ")
        let input = Transaction(
            TransactItems: writes.map(Transaction.Item.init), ClientRequestToken: token)
        do {
            try await send("TransactWriteItems", on: tables, input)
        } catch let failure as AWSFailure
            where failure.code == "TransactionCanceledException"
            && failure.message.contains("ConditionalCheckFailed")
        {
            throw ConditionFailed(table: tables)
        }
    }

    private struct Transaction: Encodable {
        let TransactItems: [Item]
        let ClientRequestToken: String

        struct Item: Encodable {
            var Put: Write?
            var Delete: Write?
            var ConditionCheck: Write?
            var Update: Write?

            init(_ write: TransactionWrite) {
                switch write {
                case .put(let item, let table, let condition):
                    Put = Write(table, condition, item: item)
                case .delete(let key, let table, let condition):
                    Delete = Write(table, condition, key: key)
                case .check(let key, let table, let condition):
                    ConditionCheck = Write(table, condition, key: key)
                case .update(let key, let table, let update, let condition):
                    Update = Write(table, condition, key: key, update: update)
                }
            }
        }

        struct Write: Encodable {
            let TableName: String
            let Item: DynamoDBItem?
            let Key: DynamoDBItem?
            let UpdateExpression: String?
            let ConditionExpression: String?
            let ExpressionAttributeNames: [String: String]?
            let ExpressionAttributeValues: DynamoDBItem?

            init(
                _ table: String, _ condition: DynamoDBCondition?, item: DynamoDBItem? = nil,
                key: DynamoDBItem? = nil, update: DynamoDBUpdate? = nil
            ) {
                TableName = table
                Item = item
                Key = key
                UpdateExpression = update?.expression
                ConditionExpression = condition?.expression
                let names = (update?.names ?? [:]).merging(condition?.names ?? [:]) { $1 }
                let values = (update?.values ?? [:]).merging(condition?.values ?? [:]) { $1 }
                ExpressionAttributeNames = names.isEmpty ? nil : names
                ExpressionAttributeValues = values.isEmpty ? nil : values
            }
        }
    }
}

/// One write of a transaction.
public enum TransactionWrite: Hashable, Sendable {
    case put(DynamoDBItem, in: String, if: DynamoDBCondition? = nil)
    case delete(DynamoDBItem, in: String, if: DynamoDBCondition? = nil)
    /// Nothing is written, but all depends on it.
    case check(DynamoDBItem, in: String, if: DynamoDBCondition)
    case update(DynamoDBItem, in: String, DynamoDBUpdate, if: DynamoDBCondition? = nil)

    var table: String {
        switch self {
        case .put(_, let table, _), .delete(_, let table, _), .check(_, let table, _),
            .update(_, let table, _, _):
            table
        }
    }
}
