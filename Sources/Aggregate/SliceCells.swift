import SalesCore

/// The accumulations of one slice: by metric of the spec, then by month.
struct SliceCells {
    private(set) var months: [PeriodSeries<Accumulation>]

    init(metrics: Int) {
        months = [PeriodSeries<Accumulation>](repeating: PeriodSeries(), count: metrics)
    }

    mutating func combine(_ accumulation: Accumulation, metric: Int, month: Period) {
        months[metric].put(accumulation, at: month) { $0.combine($1) }
    }

    /// Gives a metric an empty accumulation in every month that has none.
    mutating func fill(metric: Int, in span: [Period]) {
        for month in span { months[metric].put(Accumulation(), at: month) { _, _ in } }
    }

    /// The accumulations of every period of a grain, by metric: a quarter is its months combined.
    func periods(_ grain: Grain, _ calendar: FiscalCalendar) -> PeriodSeries<[Accumulation?]> {
        let none = [Accumulation?](repeating: nil, count: months.count)
        var periods = PeriodSeries<[Accumulation?]>()
        for (metric, series) in months.enumerated() {
            for entry in series.entries {
                let period =
                    grain == .month ? entry.period : calendar.quarter(ofMonth: entry.period)
                var row = none
                row[metric] = entry.value
                periods.put(row, at: period) { known, _ in
                    if known[metric]?.combine(entry.value) == nil { known[metric] = entry.value }
                }
            }
        }
        return periods
    }
}
