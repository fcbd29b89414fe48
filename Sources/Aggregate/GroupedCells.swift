public import SalesCore

/// What one reader's records came to, column by column: fit to cross threads, and cheap to join.
public struct GroupedCells: Sendable {
    /// The groups of one maximal slice.
    struct Block: Sendable {
        /// The month's codes first, then those of the slice's dimensions; one for every group.
        let codes: [[UInt32]]
        let values: Accumulator
    }

    /// The groups of every maximal slice, by day instead of by month.
    public struct Days: Sendable {
        /// By day code.
        let days: [Day]
        let blocks: [Block]
    }

    /// By month code.
    let months: [Period]
    /// By dimension of the plan, the texts by code; none without any record.
    let members: [[String]]
    /// Decimal places of each number column's sums.
    let scales: [Int]
    /// In the order of the plan's maximal slices.
    let blocks: [Block]
    /// By maximal slice and holistic measure; the groups are those of the block.
    let entries: [[EntryRuns]]
    /// The same lines by day; none unless asked for, and where that comes to too many groups.
    public var days: Days?
    /// Days that have at least one line (for dates of month precision, every day of the month).
    public var activeDays: Set<Day>
}
