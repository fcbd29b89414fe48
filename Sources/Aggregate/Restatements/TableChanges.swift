public import SalesCore

extension MetricTable {
    /// Cells whose value is another than in an older table, in the order of this table.
    ///
    /// Of metrics that both have in the same unit: what a spec adds or takes away changes nothing
    /// that was said before. A cell without a value is as one that is not there. Under another
    /// calendar only months of the year are the same periods.
    public func changes(since older: MetricTable) -> [ChangedCell] {
        let slices = Set(slices.keys).union(older.slices.keys).sorted()
        let isSameCalendar = spec.calendar == older.spec.calendar
        var changes: [ChangedCell] = []
        for metric in spec.metrics
        where older.spec.metric(named: metric.name)?.unit == metric.unit {
            for slice in slices {
                let now = self.slices[slice]?[metric.name] ?? PeriodSeries()
                let before = older.slices[slice]?[metric.name] ?? PeriodSeries()
                let periods = Set(now.entries.map(\.period)).union(before.entries.map(\.period))
                for period in periods.sorted() where before[period]?.value != now[period]?.value {
                    guard isSameCalendar || (period.grain == .month && !period.isFiscal) else {
                        continue
                    }
                    changes.append(
                        ChangedCell(
                            address: CellAddress(
                                metric: metric.name, slice: slice, period: period),
                            before: before[period]?.value, now: now[period]?.value))
                }
            }
        }
        return changes
    }
}

extension FiscalCalendar {
    /// Whether a period lies wholly before the end of the last closed one.
    public func isClosed(_ period: Period, until last: Period) -> Bool {
        lastDay(of: period) <= lastDay(of: last)
    }
}
