import Aggregate
public import SalesCore
import Storage

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
        try comparisons.forEachRow(
            of: filter.metrics, in: filter.slices, where: filter.accepts, body)
    }
}

extension ComparedTable {
    /// Reads parts of a store.
    typealias Reading = (@escaping @Sendable (TableHeader) throws -> TablePart) async throws ->
        StoredPart?

    private static let mostTries = 3

    /// From a store, of which only the cells that the rows asked for are compared with are read;
    /// none before its first commit.
    ///
    /// What is kept of uploads lies in the store until it is needed: where a run has put other there
    /// meanwhile, all is read again.
    init?(
        _ filter: TableFilter, scratch: (any ScratchSpace)?, reading part: Reading
    ) async throws {
        var tries = Self.mostTries
        while true {
            guard let found = try await part({ ComparisonNeeds(filter, of: $0.spec).part }) else {
                return nil
            }
            let comparable = Result {
                try TableBuilder(spec: found.table.spec).comparableTable(
                    found.table, of: WholeTable(span: found.span, siblings: found.siblings),
                    from: found.partials, asking: filter.accepts, scratch: scratch)
            }
            tries -= 1
            let restsOnUploads = (try? comparable.get().restsOnSources) ?? true
            var isSettled = tries == 0 || !restsOnUploads
            if !isSettled {
                isSettled = try await part { _ in .nothing }?.isOfSameState(as: found) ?? false
            }
            if isSettled {
                self.init(try comparable.get(), filter: filter)
                return
            }
        }
    }
}
