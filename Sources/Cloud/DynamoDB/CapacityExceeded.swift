public import SalesCore

/// DynamoDB took only part of a write, again and again.
public struct CapacityExceeded: Failure, Hashable {
    public let table: String

    public init(table: String) { self.table = table }

    public var summary: String { "Table \(table) takes no more writes at the moment." }
    public var remedy: String? {
        "Run the same again later: what was written stays. If it stays so, raise the table's capacity."
    }
    public var isTransient: Bool { true }
}
