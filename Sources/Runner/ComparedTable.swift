import Aggregate
public import SalesCore

/// A tenant's table with every cell compared, for those who read.
public struct ComparedTable: Sendable {
    private let comparable: ComparableTable
    private let filter: TableFilter

    /// The filter has been validated for the table, which knows what it asks for.
    init(_ comparable: ComparableTable, filter: TableFilter) {
        self.comparable = comparable
        self.filter = filter
    }

    public var table: MetricTable { comparable.table }

    /// Row by row in the order of the tables, without holding them all.
    public func forEachRow(_ body: (ComparedRow) throws -> Void) rethrows {
        var comparisons = TableComparisons(comparable)
        try comparisons.forEachRow(where: filter.accepts, body)
    }
}
