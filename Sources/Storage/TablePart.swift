public import SalesCore

/// What is asked of a store at once: cells that any of the queries matches, and values of siblings.
public struct TablePart: Hashable, Sendable {
    public var queries: [TableQuery]
    public var siblings: [SiblingQuery]

    public init(queries: [TableQuery], siblings: [SiblingQuery] = []) {
        self.queries = queries
        self.siblings = siblings
    }

    public static let everything = TablePart(queries: [.everything])
    /// Nothing but what is known of the uploads.
    public static let nothing = TablePart(queries: [])

    func matches(_ address: CellAddress) -> Bool { queries.contains { $0.matches(address) } }

    /// Whether any cell of a period may be asked for.
    func mayMatch(_ period: Period) -> Bool {
        queries.contains { $0.mayMatch(period) }
            || siblings.contains {
                ($0.grain == nil || $0.grain == period.grain)
                    && ($0.periods.isEmpty || $0.periods.contains(period))
            }
    }
}

/// What a store has of it, of one state.
public struct StoredPart: Sendable {
    /// At least the cells asked for.
    public let table: MetricTable
    /// First and last period of each grain that has a cell, asked for or not.
    public let span: [Grain: ClosedRange<Period>]
    /// Without families that have no value.
    public let siblings: [SiblingFamily: [ExactDecimal]]
    /// What the active uploads add, in the order they came; cells are loaded when they are needed.
    public let partials: [SourcePartials]
}

extension StoredPart {
    /// Whether both were read while no run wrote: cells loaded since then are of the same state.
    public func isOfSameState(as other: StoredPart) -> Bool {
        table.spec == other.table.spec && table.asOf == other.table.asOf && span == other.span
            && partials.elementsEqual(other.partials) { mine, theirs in
                mine.sha256 == theirs.sha256 && mine.name == theirs.name
                    && mine.partials.marks == theirs.partials.marks
                    && mine.entries?.mark == theirs.entries?.mark
                    && mine.daily?.months == theirs.daily?.months
            }
    }
}
