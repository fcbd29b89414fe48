/// The combining form of a cell: enough to finish sum, count, min, max and mean.
public struct Accumulation: Hashable, Sendable, Codable {
    /// Lines that the metric's filter let through.
    public var rows: Int
    /// Those of them that had a value.
    public var values: Int
    public var sum: ExactDecimal
    public var minimum: ExactDecimal?
    public var maximum: ExactDecimal?
    /// Whether a sum did not fit 38 digits; the cell is then undefined, and told.
    public var overflowed: Bool

    public init(
        rows: Int = 0, values: Int = 0, sum: ExactDecimal = .zero, minimum: ExactDecimal? = nil,
        maximum: ExactDecimal? = nil, overflowed: Bool = false
    ) {
        self.rows = rows
        self.values = values
        self.sum = sum
        self.minimum = minimum
        self.maximum = maximum
        self.overflowed = overflowed
    }

    public mutating func combine(_ other: Accumulation) {
        rows += other.rows
        values += other.values
        let total = try? sum.adding(other.sum)
        overflowed = overflowed || other.overflowed || total == nil
        sum = overflowed ? .zero : total ?? .zero
        minimum = [minimum, other.minimum].compactMap(\.self).min()
        maximum = [maximum, other.maximum].compactMap(\.self).max()
    }
}

/// What one source adds to every cell: aggregate metrics only, by month.
///
/// Quarters, ratios and formulas are finished from these, so sources can be joined, replaced
/// and read side by side.
public struct MetricPartials: Hashable, Sendable {
    public struct Key: Hashable, Sendable {
        public let metric: String
        public let slice: Slice
        public let month: Period

        public init(metric: String, slice: Slice, month: Period) {
            self.metric = metric
            self.slice = slice
            self.month = month
        }
    }

    public var cells: [Key: Accumulation]
    /// Days that have at least one line (for dates of month precision, every day of the month).
    public var activeDays: Set<Day>

    public init(cells: [Key: Accumulation] = [:], activeDays: Set<Day> = []) {
        self.cells = cells
        self.activeDays = activeDays
    }

    public mutating func combine(_ other: MetricPartials) {
        cells.merge(other.cells) { mine, theirs in
            var joined = mine
            joined.combine(theirs)
            return joined
        }
        activeDays.formUnion(other.activeDays)
    }
}
