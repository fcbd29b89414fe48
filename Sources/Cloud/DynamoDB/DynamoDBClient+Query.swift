extension DynamoDBClient {
    /// Items of one partition in the order of their sort keys, all pages.
    public func items(
        in table: String, partition: String, sortKey: DynamoDBSortKeys = .any,
        newestFirst: Bool = false, limit: Int? = nil
    ) async throws -> [DynamoDBItem] {
        var found: [DynamoDBItem] = []
        var start: DynamoDBItem?
        repeat {
            let input = Question(
                TableName: table,
                KeyConditionExpression: "pk = :pk\(sortKey.expression)",
                ExpressionAttributeValues: sortKey.values.merging(
                    [":pk": .string(partition)]) { own, _ in own },
                ScanIndexForward: !newestFirst, Limit: limit.map { $0 - found.count },
                ExclusiveStartKey: start)
            let page = try await send("Query", on: table, input, as: Page.self)
            found += page.Items
            start = page.LastEvaluatedKey
        } while start != nil && found.count < limit ?? .max
        return found
    }

    /// Every item of a table, page by page, in no order.
    public func allItems(
        in table: String, _ take: ([DynamoDBItem]) async throws -> Void
    ) async throws {
        var start: DynamoDBItem?
        repeat {
            let input = Walk(TableName: table, ExclusiveStartKey: start)
            let page = try await send("Scan", on: table, input, as: Page.self)
            try await take(page.Items)
            start = page.LastEvaluatedKey
        } while start != nil
    }

    private struct Question: Encodable {
        let TableName: String
        let KeyConditionExpression: String
        let ExpressionAttributeValues: DynamoDBItem
        let ScanIndexForward: Bool
        let Limit: Int?
        let ExclusiveStartKey: DynamoDBItem?
        let ConsistentRead = true
    }

    private struct Walk: Encodable {
        let TableName: String
        let ExclusiveStartKey: DynamoDBItem?
        let ConsistentRead = true
    }

    private struct Page: Decodable {
        let Items: [DynamoDBItem]
        let LastEvaluatedKey: DynamoDBItem?
    }
}

/// Which sort keys of a partition are asked for.
public enum DynamoDBSortKeys: Hashable, Sendable {
    case any
    case beginning(String)
    case between(String, String)

    var expression: String {
        switch self {
        case .any: ""
        case .beginning: " AND begins_with(sk, :from)"
        case .between: " AND sk BETWEEN :from AND :to"
        }
    }

    var values: DynamoDBItem {
        switch self {
        case .any: [:]
        case .beginning(let prefix): [":from": .string(prefix)]
        case .between(let from, let to): [":from": .string(from), ":to": .string(to)]
        }
    }
}
