import SalesCore

/// What months come to, as far as the cells of a table say it themselves: sums, counts and
/// extremes, and what is made of them.
struct CellAccumulations: Sendable {
    private let table: MetricTable

    init(_ table: MetricTable) { self.table = table }

    /// Metrics that what is kept of sources must be read for, by name.
    static func untold(of spec: MetricSpec) -> Set<String> {
        let finisher = MetricFinisher(spec.metrics)
        return Set(
            spec.metrics.indices.filter { !tells($0, of: spec, finisher) }
                .map { spec.metrics[$0].name })
    }

    /// Whether a metric is made of such cells only, in every slice that it has cells in.
    static func tells(_ metric: Int, of spec: MetricSpec, _ finisher: MetricFinisher) -> Bool {
        let currencyColumn = spec.metrics[metric].currencyColumn
        return finisher.inputs(of: metric).allSatisfy { input in
            let input = spec.metrics[input]
            guard case .aggregate(let aggregate) = input.definition,
                input.currencyColumn == nil || input.currencyColumn == currencyColumn
            else { return false }
            return switch aggregate.function {
            case .sum, .count, .min, .max: true
            case .mean, .stddev, .countDistinct, .median, .percentile, .first, .last: false
            }
        }
    }

    /// The months of a metric that `tells` holds for, in one slice.
    func months(of metric: Metric, in slice: Slice) -> PeriodSeries<Accumulation> {
        var months = PeriodSeries<Accumulation>()
        guard case .aggregate(let aggregate) = metric.definition else { return months }
        for entry in table.slices[slice]?[metric.name]?.entries ?? []
        where entry.period.grain == .month {
            months.put(Self.accumulation(of: entry.value, aggregate.function), at: entry.period)
        }
        return months
    }

    /// How many lines have a value is not in a cell, only whether any has.
    private static func accumulation(of cell: Cell, _ function: Aggregation) -> Accumulation {
        var accumulation = Accumulation(rows: cell.rows)
        guard let value = cell.value else {
            accumulation.overflowed = cell.undefined == .overflow
            return accumulation
        }
        guard cell.rows > 0 else { return accumulation }
        accumulation.values = 1
        switch function {
        case .sum: accumulation.sum = value
        case .count: accumulation.values = Int(truncatingIfNeeded: value.mantissa)
        case .min: accumulation.minimum = value
        case .max: accumulation.maximum = value
        case .mean, .stddev, .countDistinct, .median, .percentile, .first, .last: break
        }
        return accumulation
    }
}
