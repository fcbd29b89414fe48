public import SalesCore

extension MetricTable {
    /// Cells whose value is another than in an older table, in the order of this table.
    ///
    /// Of metrics that both have in the same unit: what a spec adds or takes away changes nothing
    /// that was said before. A cell without a value is as one that is not there. Under another
    /// calendar only months of the year are the same periods. `periods` are those that may have
    /// changed; any may where there are none.
    public func changes(
        since older: MetricTable, in periods: Set<Period>? = nil
    ) -> [ChangedCell] {
        let isSameCalendar = spec.calendar == older.spec.calendar
        let slices = Set(slices.keys).union(older.slices.keys)
        let periods = periods.map { $0.sorted() }
        var changes: [ChangedCell] = []
        for metric in spec.metrics
        where older.spec.metric(named: metric.name)?.unit == metric.unit {
            var changed: [Slice: [ChangedCell]] = [:]
            for slice in slices {
                let now = self.slices[slice]?[metric.name] ?? PeriodSeries()
                let before = older.slices[slice]?[metric.name] ?? PeriodSeries()
                let cells = now.changedPeriods(since: before, among: periods).filter { period in
                    isSameCalendar || (period.grain == .month && !period.isFiscal)
                }.map { period in
                    ChangedCell(
                        address: CellAddress(metric: metric.name, slice: slice, period: period),
                        before: before[period]?.value, now: now[period]?.value)
                }
                if !cells.isEmpty { changed[slice] = cells }
            }
            changes += changed.sorted { $0.key < $1.key }.flatMap(\.value)
        }
        return changes
    }
}

extension PeriodSeries<Cell> {
    /// Those with another value than before, sorted.
    fileprivate func changedPeriods(
        since before: PeriodSeries<Cell>, among periods: [Period]?
    ) -> [Period] {
        if let periods { return periods.filter { self[$0]?.value != before[$0]?.value } }
        let now = entries.filter { before[$0.period]?.value != $0.value.value }.map(\.period)
        let gone = before.entries.filter { $0.value.value != nil && self[$0.period] == nil }
        return gone.isEmpty ? now : (now + gone.map(\.period)).sorted()
    }
}

extension FiscalCalendar {
    /// Whether a period lies wholly before the end of the last closed one.
    public func isClosed(_ period: Period, until last: Period) -> Bool {
        lastDay(of: period) <= lastDay(of: last)
    }
}
