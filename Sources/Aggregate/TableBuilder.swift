public import SalesCore

/// Finishes the metric tables of a tenant from what its uploads add to every cell.
public struct TableBuilder: Sendable {
    let spec: MetricSpec
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

    /// Months and quarters of every metric and slice; `sources` in upload order, oldest first,
    /// and what the holistic metrics come to over those that count.
    public func table(
        from sources: [SourcePartials], holistic: HolisticValues = HolisticValues(), asOf: Day
    ) throws -> MetricTable {
        let joined = try joinedMonths(of: sources)
        return table(
            of: joined.months.map(\.cells), activeDays: joined.activeDays, holistic: holistic,
            asOf: asOf)
    }

    /// Months and quarters that the parts have cells of; `activeDays` are those of all lines.
    func table(
        of parts: [MetricPartials], activeDays: Set<Day>, holistic: HolisticValues, asOf: Day
    ) -> MetricTable {
        let slices = sliceCells(of: parts, activeDays: activeDays)
        let coverage = Coverage(activeDays: activeDays, calendar: spec.calendar, asOf: asOf)
        var statuses: [Period: PeriodStatus] = [:]
        var finished: [Slice: MetricTable.SliceCells] = [:]
        for (slice, accumulations) in slices {
            var cells = [PeriodSeries<Cell>](repeating: PeriodSeries(), count: spec.metrics.count)
            let isTold = spec.metrics.map { $0.unit(in: slice) != nil }
            for grain in Grain.allCases {
                for entry in accumulations.periods(grain, spec.calendar).entries {
                    let status = statuses[entry.period] ?? coverage.status(of: entry.period)
                    statuses[entry.period] = status
                    let values = finisher.finish(entry.value) {
                        holistic.outcome(slice: slice, metric: $0, period: entry.period)
                    }
                    for (metric, value) in values.enumerated() {
                        guard let value, isTold[metric] else { continue }
                        let cell = cell(value, metric, slice, entry.period, status, holistic)
                        cells[metric].put(cell, at: entry.period)
                    }
                }
            }
            if !cells.allSatisfy(\.isEmpty) { finished[slice] = named(cells) }
        }
        return MetricTable(spec: spec, asOf: asOf, slices: finished)
    }

    private func cell(
        _ value: FinishedValue, _ metric: Int, _ slice: Slice, _ period: Period,
        _ status: PeriodStatus, _ holistic: HolisticValues
    ) -> Cell {
        let address = CellAddress(
            metric: spec.metrics[metric].name, slice: slice, period: period)
        guard finisher.isHolistic[metric], let standing = holistic.standing(address) else {
            return Cell(
                value: value.value, undefined: value.undefined, rows: value.rows, status: status)
        }
        return Cell(
            value: standing.value, undefined: standing.undefined, rows: value.rows,
            status: status)
    }

    private func named(_ cells: [PeriodSeries<Cell>]) -> MetricTable.SliceCells {
        Dictionary(
            zip(spec.metrics.map(\.name), cells).filter { !$0.1.isEmpty },
            uniquingKeysWith: { first, _ in first })
    }

    /// What the parts add to every slice together, and the zeros that the spec asks for: in the
    /// slices that they have cells in, and in those `named`.
    func sliceCells(
        of parts: [MetricPartials], named: some Sequence<Slice> = EmptyCollection<Slice>(),
        activeDays: Set<Day>
    ) -> [Slice: SliceCells] {
        let places = Dictionary(
            spec.metrics.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first }
        )
        var slices: [Slice: SliceCells] = [:]
        let none = SliceCells(metrics: spec.metrics.count)
        for part in parts {
            for (slice, metrics) in part.slices {
                for (name, series) in metrics {
                    guard let metric = places[name] else { continue }
                    for entry in series.entries {
                        slices[slice, default: none]
                            .combine(entry.value, metric: metric, month: entry.period)
                    }
                }
            }
        }
        for slice in named where slices[slice] == nil { slices[slice] = none }
        fillZeros(in: &slices, months: Self.monthsToFill(spec, activeDays: activeDays))
        return slices
    }

    /// Between the first and the last month with any line, whatever slice or filter it passed;
    /// none where no metric fills.
    static func monthsToFill(_ spec: MetricSpec, activeDays: Set<Day>) -> [Period] {
        let fills = spec.metrics.contains { metric in
            guard case .aggregate = metric.definition else { return false }
            return metric.fillsWithZero
        }
        let months = fills ? Set(activeDays.map(spec.calendar.month(of:))) : []
        guard let first = months.min(), let last = months.max() else { return [] }
        let start = max(first.ordinal, last.ordinal - longestFill + 1)
        return (start...last.ordinal).map { first.advanced(by: $0 - first.ordinal) }
    }

    private func fillZeros(in slices: inout [Slice: SliceCells], months span: [Period]) {
        guard !span.isEmpty else { return }
        let filled = spec.metrics.indices.filter { place in
            guard case .aggregate = spec.metrics[place].definition else { return false }
            return spec.metrics[place].fillsWithZero
        }
        if spec.slices.contains([]), slices[.total] == nil {
            slices[.total] = SliceCells(metrics: spec.metrics.count)
        }
        for slice in slices.keys {
            for metric in filled { slices[slice]?.fill(metric: metric, in: span) }
        }
    }
}
