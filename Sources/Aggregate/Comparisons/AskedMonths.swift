import SalesCore

/// With which months the running periods end that rows of a table are asked with.
///
/// A quarter's end with its last month.
struct AskedMonths: Sendable {
    /// Months that any window asked for ends with.
    private(set) var months: Set<Period> = []
    /// Of every slice that has any.
    private(set) var slices: [Slice: Set<Period>] = [:]
    private(set) var metrics: Set<String> = []
    /// That any window asked for holds.
    private let needed: Set<Period>

    /// Members that are gone have rows too: where they were one period or one year before, or in
    /// days that are compared. Only of `named` metrics, if any are.
    init(
        _ table: MetricTable, of named: Set<String>? = nil, where isAsked: (CellAddress) -> Bool
    ) {
        var closing: [Period: Period] = [:]
        func closingMonth(of period: Period) -> Period {
            if let known = closing[period] { return known }
            let month = table.spec.calendar.months(of: period).last ?? period
            closing[period] = month
            return month
        }
        let byDays = table.sameDays.keys.map(\.period)
        for (slice, metrics) in table.slices where named?.isEmpty != true {
            var asked: Set<Period> = []
            for (metric, series) in metrics where named?.contains(metric) ?? true {
                for period in Self.periods(series, in: table).union(byDays)
                where isAsked(CellAddress(metric: metric, slice: slice, period: period)) {
                    asked.insert(closingMonth(of: period))
                    self.metrics.insert(metric)
                }
            }
            guard !asked.isEmpty else { continue }
            slices[slice] = asked
            months.formUnion(asked)
        }
        let ranges = PeriodRanges(calendar: table.spec.calendar)
        needed = months.reduce(into: []) { needed, month in
            let window = ranges.trailingTwelve(month)
            let count = window.upperBound.ordinal - window.lowerBound.ordinal
            for place in 0...count { needed.insert(window.lowerBound.advanced(by: place)) }
        }
    }

    func needs(_ month: Period) -> Bool { needed.contains(month) }

    private static func periods(
        _ series: PeriodSeries<Cell>, in table: MetricTable
    ) -> Set<Period> {
        var periods: Set<Period> = []
        for entry in series.entries {
            let period = entry.period
            let perYear = period.ordinal - period.yearBefore.ordinal
            periods.insert(period)
            for later in [period.advanced(by: 1), period.advanced(by: perYear)]
            where table.span[period.grain]?.contains(later) ?? false {
                periods.insert(later)
            }
        }
        return periods
    }
}
