public import SalesCore

/// Finishes the metric tables of a tenant from what its uploads add to every cell.
public struct TableBuilder: Sendable {
    private let spec: MetricSpec
    private let finisher: MetricFinisher

    /// How far back from the last month zeros are filled in: one mistyped year must not fill
    /// centuries.
    static let longestFill = 600

    public init(spec: MetricSpec) {
        self.spec = spec
        finisher = MetricFinisher(spec.metrics)
    }

    /// The sources that still count, oldest first, cut down to the months that they still hold.
    public func activeSources(_ sources: [SourcePartials]) -> [SourcePartials] {
        UploadHistory(mode: spec.source.upload, calendar: spec.calendar).active(sources)
    }

    /// Months and quarters of every metric and slice; `sources` in upload order, oldest first.
    public func table(from sources: [SourcePartials], asOf: Day) -> MetricTable {
        let active = activeSources(sources)
        let activeDays = active.reduce(into: Set<Day>()) { $0.formUnion($1.partials.activeDays) }
        var slices = slices(of: active)
        fillZeros(in: &slices, months: Set(activeDays.map(spec.calendar.month(of:))))

        let coverage = Coverage(activeDays: activeDays, calendar: spec.calendar, asOf: asOf)
        var statuses: [Period: PeriodStatus] = [:]
        var cells: [CellAddress: Cell] = [:]
        cells.reserveCapacity(active.reduce(0) { $0 + $1.partials.cells.count * 2 })
        for (slice, accumulations) in slices {
            for grain in Grain.allCases {
                for (period, row) in accumulations.periods(grain, spec.calendar) {
                    let status = statuses[period] ?? coverage.status(of: period)
                    statuses[period] = status
                    for (metric, finished) in zip(spec.metrics, finisher.finish(row)) {
                        guard let finished else { continue }
                        let address = CellAddress(
                            metric: metric.name, slice: slice, period: period)
                        cells[address] = Cell(
                            value: finished.value, rows: finished.rows, status: status)
                    }
                }
            }
        }
        return MetricTable(spec: spec, asOf: asOf, cells: cells)
    }

    private func slices(of sources: [SourcePartials]) -> [Slice: SliceCells] {
        let places = Dictionary(
            spec.metrics.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first }
        )
        var slices: [Slice: SliceCells] = [:]
        for source in sources {
            for (key, accumulation) in source.partials.cells {
                guard let metric = places[key.metric] else { continue }
                slices[key.slice, default: SliceCells(metrics: spec.metrics.count)]
                    .combine(accumulation, metric: metric, month: key.month)
            }
        }
        return slices
    }

    /// Between the first and the last month with any line, whatever slice or filter it passed.
    private func fillZeros(in slices: inout [Slice: SliceCells], months: Set<Period>) {
        let filled = spec.metrics.indices.filter { place in
            guard case .aggregate = spec.metrics[place].definition else { return false }
            return spec.metrics[place].fillsWithZero
        }
        guard !filled.isEmpty, let first = months.min(), let last = months.max() else { return }
        let start = max(first.ordinal, last.ordinal - Self.longestFill + 1)
        let span = (start...last.ordinal).map { Period(grain: .month, ordinal: $0) }
        if spec.slices.contains([]), slices[.total] == nil {
            slices[.total] = SliceCells(metrics: spec.metrics.count)
        }
        for slice in slices.keys {
            for metric in filled { slices[slice]?.fill(metric: metric, in: span) }
        }
    }
}
