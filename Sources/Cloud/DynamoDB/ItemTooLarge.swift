public import SalesCore

/// An item that DynamoDB does not take.
public struct ItemTooLarge: Failure, Hashable {
    /// Of an item with the names of its attributes, in bytes.
    public static let limit = 400 << 10

    public let table: String
    /// The item's own key, for people.
    public let key: String
    public let size: Int

    public init(table: String, key: String, size: Int) {
        self.table = table
        self.key = key
        self.size = size
    }

    public var summary: String {
        "An item of \(size) bytes for table \(table) is more than the \(Self.limit) that DynamoDB takes."
    }

    public var detail: String? { key }

    public var remedy: String? { "Shorten what it holds; `detail` has its key." }

    /// - Throws: itself for an item that is too large.
    static func check(_ item: DynamoDBItem, of table: String) throws(ItemTooLarge) {
        let size = item.reduce(0) { $0 + $1.key.utf8.count + $1.value.size }
        guard size > limit else { return }
        let key = ["pk", "sk"].compactMap { item[$0]?.string }.joined(separator: " / ")
        throw ItemTooLarge(table: table, key: key, size: size)
    }
}
