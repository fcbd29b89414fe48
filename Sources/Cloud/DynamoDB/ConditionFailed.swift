public import SalesCore

/// Somebody else has written what this write depends on.
public struct ConditionFailed: Failure, Hashable {
    public let table: String

    public init(table: String) { self.table = table }

    public var summary: String {
        "An item of table \(table) was changed by somebody else meanwhile."
    }
    public var remedy: String? { "Run the same again: it begins from what is there now." }
    public var isTransient: Bool { true }
}
