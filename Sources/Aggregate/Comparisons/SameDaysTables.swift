import SalesCore

extension TableBuilder {
    /// A table with the days that are compared where whole periods are not, in periods asked for,
    /// from the active sources that it was made of and the days of those.
    func comparingDays(
        _ table: MetricTable, from active: [SourcePartials], _ activeDays: Set<Day>,
        where isAsked: (CellAddress) -> Bool
    ) throws -> MetricTable {
        let datesNameMonths =
            !table.spec.namesDays || ActiveDays.areMonths(activeDays, calendar: table.spec.calendar)
        let coverage = Coverage(
            activeDays: activeDays, calendar: table.spec.calendar, asOf: table.asOf)
        let tables = SameDaysTables(
            table: table, ranges: DayRanges(active, spec: table.spec),
            days: SameDays(
                calendar: table.spec.calendar, coverage: coverage, datesNameMonths: datesNameMonths)
        )
        var compared = table
        compared.sameDays = try tables.all(where: isAsked)
        return compared
    }
}

/// Makes a small table of each period and baseline that are compared by days.
private struct SameDaysTables {
    let table: MetricTable
    let ranges: DayRanges
    let days: SameDays

    func all(
        where isAsked: (CellAddress) -> Bool
    ) throws -> [ComparedPeriod: SameDaysTable] {
        let metrics = table.spec.metricsByDay
        let finisher = MetricFinisher(table.spec.metrics)
        var ranges = ranges
        var known: [ClosedRange<Day>: [Slice: [String: Cell]]?] = [:]
        func cells(_ range: ClosedRange<Day>) throws -> [Slice: [String: Cell]]? {
            if let cells = known[range] { return cells }
            let cells = try ranges.cells(in: range).map { finished($0, metrics, finisher) }
            known[range] = cells
            return cells
        }
        var tables: [ComparedPeriod: SameDaysTable] = [:]
        for period in Grain.allCases.flatMap(table.periods) {
            let byDays = Baseline.allCases.compactMap { baseline in
                days.days(of: period, with: baseline).map { (baseline, $0) }
            }
            guard !byDays.isEmpty, self.isAsked(period, isAsked) else { continue }
            for (baseline, days) in byDays {
                let compared = ComparedPeriod(period, with: baseline)
                guard let now = try cells(days.now), let before = try cells(days.before)
                else { continue }
                tables[compared] = SameDaysTable(
                    days: days, metrics: metrics,
                    table: MetricTable(
                        spec: table.spec, asOf: table.asOf,
                        slices: joined([(compared.before, before), (period, now)])))
            }
        }
        return tables
    }

    private func isAsked(_ period: Period, _ isAsked: (CellAddress) -> Bool) -> Bool {
        table.slices.contains { slice, metrics in
            metrics.keys.contains {
                isAsked(CellAddress(metric: $0, slice: slice, period: period))
            }
        }
    }

    private func finished(
        _ accumulations: [Slice: [Accumulation?]], _ metrics: Set<String>,
        _ finisher: MetricFinisher
    ) -> [Slice: [String: Cell]] {
        let filled = table.spec.metrics.indices.filter { place in
            guard case .aggregate = table.spec.metrics[place].definition else { return false }
            return table.spec.metrics[place].fillsWithZero
        }
        let none = [Accumulation?](repeating: nil, count: table.spec.metrics.count)
        let slices = Set(accumulations.keys).union(filled.isEmpty ? [] : Set(table.slices.keys))
        var cells: [Slice: [String: Cell]] = [:]
        for slice in slices {
            var row = accumulations[slice] ?? none
            for place in filled where row[place] == nil { row[place] = Accumulation() }
            for (metric, value) in zip(table.spec.metrics, finisher.finish(row)) {
                guard let value, metrics.contains(metric.name), metric.unit(in: slice) != nil
                else { continue }
                cells[slice, default: [:]][metric.name] = Cell(
                    value: value.value, undefined: value.undefined, rows: value.rows,
                    status: .complete)
            }
        }
        return cells
    }

    private func joined(
        _ periods: [(Period, [Slice: [String: Cell]])]
    ) -> [Slice: MetricTable.SliceCells] {
        var slices: [Slice: MetricTable.SliceCells] = [:]
        for (period, cells) in periods {
            for (slice, metrics) in cells {
                for (metric, cell) in metrics {
                    slices[slice, default: [:]][metric, default: PeriodSeries()]
                        .put(cell, at: period)
                }
            }
        }
        return slices
    }
}
