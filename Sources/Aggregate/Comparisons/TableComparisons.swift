public import SalesCore

/// Compares every cell of a table: with other periods, with its siblings and the total, and with
/// its target.
///
/// Only whole periods are compared with others, or the same days of both. A member that was there in a baseline and is gone
/// has a row without a value, so that contributions add up to the total's change.
public struct TableComparisons {
    private let table: MetricTable
    private let running: RunningPeriods?
    private let ranges: PeriodRanges
    private let firstWhole: [Grain: Period]
    private var periodTexts: [Period: String] = [:]
    private var ranks: SiblingRanks
    private var whole: BaselineComparer
    private var byDays: [ComparedPeriod: BaselineComparer] = [:]

    public init(_ comparable: ComparableTable) {
        let table = comparable.table
        self.table = table
        running = comparable.running
        firstWhole = comparable.firstWhole
        ranges = PeriodRanges(calendar: table.spec.calendar)
        ranks = SiblingRanks(table, knowing: comparable.siblings)
        whole = BaselineComparer(table)
    }

    /// The rows asked for, by metric (spec order), slice and period text, as tables have them.
    ///
    /// Where metrics or slices are named, others are not looked at.
    public mutating func forEachRow(
        of metrics: [String] = [], in slices: [Slice] = [],
        where isWanted: (CellAddress) -> Bool, _ body: (ComparedRow) throws -> Void
    ) rethrows {
        let ordered =
            slices.isEmpty
            ? table.slices.keys.sorted()
            : Set(slices).filter { table.slices[$0] != nil }.sorted()
        for metric in table.spec.metrics where metrics.isEmpty || metrics.contains(metric.name) {
            for slice in ordered {
                guard let series = table.slices[slice]?[metric.name],
                    let unit = metric.unit(in: slice)
                else { continue }
                var running: RunningPeriods.Cells?
                for row in rows(metric, slice, series, where: isWanted) {
                    let cells =
                        running ?? self.running?.cells(of: metric.name, in: slice)
                        ?? RunningPeriods.Cells()
                    running = cells
                    try body(
                        self.row(
                            MetricRow(address: row.address, cell: row.cell, unit: unit), metric,
                            cells))
                }
            }
        }
    }

    private mutating func rows(
        _ metric: Metric, _ slice: Slice, _ series: PeriodSeries<Cell>,
        where isWanted: (CellAddress) -> Bool
    ) -> [(address: CellAddress, cell: Cell)] {
        var rows: [(text: String, address: CellAddress, cell: Cell)] = []
        func add(_ period: Period, _ cell: Cell?) {
            let address = CellAddress(metric: metric.name, slice: slice, period: period)
            guard isWanted(address) else { return }
            let text = periodTexts[period] ?? period.description
            periodTexts[period] = text
            rows.append(
                (
                    text, address,
                    cell ?? Cell(value: nil, rows: 0, status: table.status(of: period))
                ))
        }
        for entry in series.entries { add(entry.period, entry.value) }
        for period in gone(metric, slice, series) { add(period, nil) }
        return rows.sorted { $0.text < $1.text }.map { ($0.address, $0.cell) }
    }

    /// Periods in which a member has no cell, but had one in a baseline.
    private func gone(
        _ metric: Metric, _ slice: Slice, _ series: PeriodSeries<Cell>
    ) -> [Period] {
        let wide = metric.whole(of: slice)
        guard slice != wide,
            table.spec.isAdditive(metric) || whole.effects.isRatio(metric.name)
        else { return [] }
        var gone: Set<Period> = []
        for entry in series.entries {
            let perYear = entry.period.ordinal - entry.period.yearBefore.ordinal
            for period in [entry.period.advanced(by: 1), entry.period.advanced(by: perYear)]
            where series[period] == nil && table.cell(metric.name, wide, period) != nil {
                gone.insert(period)
            }
        }
        for (compared, same) in table.sameDays
        where series[compared.period] == nil
            && same.table.cell(metric.name, slice, compared.before) != nil
            && table.cell(metric.name, wide, compared.period) != nil
        {
            gone.insert(compared.period)
        }
        return gone.sorted()
    }

    private mutating func row(
        _ row: MetricRow, _ metric: Metric, _ running: RunningPeriods.Cells
    ) -> ComparedRow {
        let address = row.address
        let target =
            address.slice.isTotal
            ? table.spec.target(for: address.metric, in: address.period) : nil
        let month = table.spec.calendar.months(of: address.period).last ?? address.period
        return ComparedRow(
            row: row, previous: comparison(row, metric, with: .previous),
            yearBefore: comparison(row, metric, with: .yearBefore),
            yearToDate: isCovered(ranges.yearToDate(address.period))
                ? running.yearToDate(month) : .undefined(.notCovered),
            trailingTwelve: trailingTwelve(row, running, through: month),
            rank: metric.isWhole(address.slice)
                ? nil : ranks.rank(of: row.cell.value, at: address), share: share(row, metric),
            target: target, gap: target.map { gap(row.cell, to: $0) })
    }

    private func trailingTwelve(
        _ row: MetricRow, _ running: RunningPeriods.Cells, through month: Period
    ) -> Compared<ExactDecimal> {
        guard row.cell.status == .complete else { return .undefined(.partial) }
        return isCovered(ranges.trailingTwelve(row.address.period))
            ? running.trailingTwelve(month) : .undefined(.notCovered)
    }

    private func isCovered(_ periods: ClosedRange<Period>) -> Bool {
        firstWhole[periods.lowerBound.grain].map { $0 <= periods.lowerBound } ?? false
    }

    private func share(_ row: MetricRow, _ metric: Metric) -> Compared<ExactDecimal>? {
        let wide = metric.whole(of: row.address.slice)
        guard table.spec.isAdditive(metric), row.address.slice != wide else { return nil }
        guard let total = table.cell(metric.name, wide, row.address.period) else {
            return .undefined(.missing)
        }
        guard let part = row.cell.rows == 0 ? row.cell.value ?? .zero : row.cell.value,
            let whole = total.value
        else { return .undefined(.noValue) }
        do {
            return try part.divided(by: whole, places: FinishedValue.places).map { .known($0) }
                ?? .undefined(.overZero)
        } catch {
            return .undefined(.overflow)
        }
    }

    private func gap(_ cell: Cell, to target: ExactDecimal) -> Compared<ExactDecimal> {
        guard cell.status == .complete else { return .undefined(.partial) }
        guard let value = cell.value else { return .undefined(cell.reason ?? .noValue) }
        return (try? value.subtracting(target)).map { .known($0) } ?? .undefined(.overflow)
    }

    private mutating func comparison(
        _ row: MetricRow, _ metric: Metric, with baseline: Baseline
    ) -> BaselineComparison {
        let compared = ComparedPeriod(row.address.period, with: baseline)
        if let same = table.sameDays[compared], same.metrics.contains(metric.name) {
            let cell = same.table[row.address] ?? Cell(value: nil, rows: 0, status: .complete)
            var comparison = byDays[compared, default: BaselineComparer(same.table)].comparison(
                MetricRow(address: row.address, cell: cell, unit: row.unit), metric,
                from: compared.before)
            comparison.days = same.days
            return comparison
        }
        guard table.spec.calendar.comparesWhole(compared.period, with: baseline) else {
            return BaselineComparison(
                before: .undefined(.otherWeeks), difference: .undefined(.otherWeeks),
                relative: .undefined(.otherWeeks))
        }
        return whole.comparison(row, metric, from: compared.before)
    }
}
