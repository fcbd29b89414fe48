import Aggregate
public import SalesCore

/// A tenant's table with every cell compared, for those who read.
public struct ComparedTable: Sendable {
    private let table: MetricTable
    private let filter: TableFilter

    /// The filter has been validated for the table.
    public init(_ table: MetricTable, filter: TableFilter) {
        self.table = table
        self.filter = filter
    }

    /// Row by row in the order of the tables, without holding them all.
    public func forEachRow(_ body: (ComparedRow) throws -> Void) rethrows {
        var comparisons = TableComparisons(table)
        try comparisons.forEachRow(where: filter.accepts, body)
    }
}
