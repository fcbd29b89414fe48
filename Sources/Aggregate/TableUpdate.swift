public import SalesCore

/// A table, and where its cells may be others than in the one before it.
public struct TableUpdate: Sendable {
    public let table: MetricTable
    /// Periods whose cells were made anew, or whose status is another; all where there are none.
    public let periods: Set<Period>?
    /// Periods whose values may be others; all where there are none.
    public let touched: Set<Period>?
}

extension MetricTable {
    /// Of every period that has a cell.
    fileprivate var statuses: [Period: PeriodStatus] {
        var statuses: [Period: PeriodStatus] = [:]
        for series in slices.values.flatMap(\.values) {
            for entry in series.entries { statuses[entry.period] = entry.value.status }
        }
        return statuses
    }
}

extension TableBuilder {
    /// The table of all months. Where only touched quarters were joined, the earlier table's
    /// cells stand in the others, with the status that they have today.
    public func update(
        _ earlier: EarlierTable?, with joined: JoinedMonths, holistic: HolisticValues, asOf: Day
    ) -> TableUpdate {
        let made = table(
            of: joined.months.map(\.cells), activeDays: joined.activeDays, holistic: holistic,
            asOf: asOf)
        guard let earlier = earlier?.table, let quarters = joined.touched else {
            return TableUpdate(table: made, periods: nil, touched: nil)
        }
        let coverage = Coverage(
            activeDays: joined.activeDays, calendar: spec.calendar, asOf: asOf)
        var touched: Set<Period> = []
        var statuses: [Period: PeriodStatus] = [:]
        let before = earlier.statuses
        for period in Set(before.keys).union(made.statuses.keys) {
            let quarter =
                period.grain == .month ? spec.calendar.quarter(ofMonth: period) : period
            if quarters.contains(quarter) {
                touched.insert(period)
            } else {
                let status = coverage.status(of: period)
                if before[period] != status { statuses[period] = status }
            }
        }
        let table = MetricTable(
            spec: spec, asOf: asOf,
            slices: Self.slices(
                of: earlier, in: statuses, but: touched, joinedWith: made.slices))
        return TableUpdate(
            table: table, periods: touched.union(statuses.keys), touched: touched)
    }

    private static func slices(
        of earlier: MetricTable, in statuses: [Period: PeriodStatus], but touched: Set<Period>,
        joinedWith made: [Slice: MetricTable.SliceCells]
    ) -> [Slice: MetricTable.SliceCells] {
        var slices = earlier.slices.compactMapValues { metrics in
            let standing = metrics.compactMapValues { series in
                Self.standing(series, in: statuses, but: touched)
            }
            return standing.isEmpty ? nil : standing
        }
        for (slice, metrics) in made {
            for (metric, series) in metrics {
                for entry in series.entries {
                    slices[slice, default: [:]][metric, default: PeriodSeries()]
                        .put(entry.value, at: entry.period)
                }
            }
        }
        return slices
    }

    /// None without any cell left.
    private static func standing(
        _ series: PeriodSeries<Cell>, in statuses: [Period: PeriodStatus], but touched: Set<Period>
    ) -> PeriodSeries<Cell>? {
        var standing = series
        if series.entries.contains(where: { touched.contains($0.period) }) {
            standing = series.filter { !touched.contains($0) }
        }
        for (period, status) in statuses {
            guard let cell = standing[period] else { continue }
            standing.put(
                Cell(
                    value: cell.value, undefined: cell.undefined, rows: cell.rows,
                    status: status), at: period)
        }
        return standing.isEmpty ? nil : standing
    }
}
