/// Cells whose sums outgrew 38 digits: how many there are, and the first.
public struct TableOverflows: Hashable, Sendable {
    public private(set) var count = 0
    /// Metric, slice and period.
    public private(set) var first: String?

    mutating func add(_ cell: String) {
        count += 1
        if first == nil { first = cell }
    }

    /// Adds those of later cells.
    mutating func add(_ others: TableOverflows) {
        count += others.count
        first = first ?? others.first
    }
}
