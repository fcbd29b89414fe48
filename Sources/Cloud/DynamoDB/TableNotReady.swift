public import SalesCore

/// A table that was made does not serve after five minutes.
public struct TableNotReady: Failure, Hashable {
    public let table: String

    public init(table: String) { self.table = table }

    public var summary: String { "Table \(table) was made but does not serve yet." }
    public var remedy: String? { "Run the same again: it goes on where this ended." }
    public var isTransient: Bool { true }
}
