public import SalesCore

/// DynamoDB did only part of what was asked, again and again.
public struct CapacityExceeded: Failure, Hashable {
    public let table: String

    public init(table: String) { self.table = table }

    public var summary: String { "Table \(table) serves no more requests at the moment." }
    public var remedy: String? {
        "Run the same again later: what was written stays. If it stays so, raise the table's capacity."
    }
    public var isTransient: Bool { true }
}
