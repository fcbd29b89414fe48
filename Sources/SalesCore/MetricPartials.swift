/// The combining form of a cell: enough to finish every aggregate that is not holistic.
public struct Accumulation: Hashable, Sendable, Codable {
    /// Lines that the metric's filter let through.
    public var rows: Int
    /// Those of them that had a value.
    public var values: Int
    public var sum: ExactDecimal
    /// Where a standard deviation is asked for.
    public var sumOfSquares: ExactDecimal?
    public var minimum: ExactDecimal?
    public var maximum: ExactDecimal?
    /// Whether a sum did not fit 38 digits; the cell is then undefined, and told.
    public var overflowed: Bool

    public init(
        rows: Int = 0, values: Int = 0, sum: ExactDecimal = .zero,
        sumOfSquares: ExactDecimal? = nil, minimum: ExactDecimal? = nil,
        maximum: ExactDecimal? = nil, overflowed: Bool = false
    ) {
        self.rows = rows
        self.values = values
        self.sum = sum
        self.sumOfSquares = sumOfSquares
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
        combineSquares(other)
        if let theirs = other.minimum { minimum = minimum.map { min($0, theirs) } ?? theirs }
        if let theirs = other.maximum { maximum = maximum.map { max($0, theirs) } ?? theirs }
    }

    private mutating func combineSquares(_ other: Accumulation) {
        guard let theirs = other.sumOfSquares else { return }
        let total = try? (sumOfSquares ?? .zero).adding(theirs)
        sumOfSquares = total
        overflowed = overflowed || total == nil
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

    /// By slice and metric, the months oldest first.
    public private(set) var slices: [Slice: [String: PeriodSeries<Accumulation>]]
    /// Days that have at least one line (for dates of month precision, every day of the month).
    public var activeDays: Set<Day>

    public init(
        slices: [Slice: [String: PeriodSeries<Accumulation>]], activeDays: Set<Day> = []
    ) {
        self.slices = slices
        self.activeDays = activeDays
    }

    public init(cells: [Key: Accumulation] = [:], activeDays: Set<Day> = []) {
        self.init(slices: [:], activeDays: activeDays)
        for (key, accumulation) in cells { add(accumulation, to: key) }
    }

    public subscript(key: Key) -> Accumulation? { slices[key.slice]?[key.metric]?[key.month] }

    /// Every cell under its key, for those who need them in no order.
    public var cells: [Key: Accumulation] {
        var cells: [Key: Accumulation] = [:]
        for (slice, metrics) in slices {
            for (metric, series) in metrics {
                for entry in series.entries {
                    cells[Key(metric: metric, slice: slice, month: entry.period)] = entry.value
                }
            }
        }
        return cells
    }

    public mutating func add(_ accumulation: Accumulation, to key: Key) {
        slices[key.slice, default: [:]][key.metric, default: PeriodSeries()]
            .put(accumulation, at: key.month) { $0.combine($1) }
    }

    public mutating func combine(_ other: MetricPartials) {
        for (slice, metrics) in other.slices {
            slices[slice, default: [:]].merge(metrics) { mine, theirs in
                var joined = mine
                for entry in theirs.entries {
                    joined.put(entry.value, at: entry.period) { $0.combine($1) }
                }
                return joined
            }
        }
        activeDays.formUnion(other.activeDays)
    }

    /// Only the months that are asked for; days are left alone.
    public func filter(months isIncluded: (Period) -> Bool) -> MetricPartials {
        let kept = slices.compactMapValues { metrics in
            let kept = metrics.mapValues { $0.filter(isIncluded) }.filter { !$0.value.isEmpty }
            return kept.isEmpty ? nil : kept
        }
        return MetricPartials(slices: kept, activeDays: activeDays)
    }
}
