import SalesCore

/// The accumulations of one slice: by metric of the spec, then by month.
struct SliceCells {
    private(set) var months: [[Period: Accumulation]]

    init(metrics: Int) { months = [[Period: Accumulation]](repeating: [:], count: metrics) }

    mutating func combine(_ accumulation: Accumulation, metric: Int, month: Period) {
        if months[metric][month]?.combine(accumulation) == nil {
            months[metric][month] = accumulation
        }
    }

    /// Gives a metric an empty accumulation in every month that has none.
    mutating func fill(metric: Int, in span: [Period]) {
        for month in span where months[metric][month] == nil {
            months[metric][month] = Accumulation()
        }
    }

    /// The accumulations of every period of a grain, by metric: a quarter is its months combined.
    func periods(_ grain: Grain, _ calendar: FiscalCalendar) -> [Period: [Accumulation?]] {
        let none = [Accumulation?](repeating: nil, count: months.count)
        var periods: [Period: [Accumulation?]] = [:]
        for (metric, cells) in months.enumerated() {
            for (month, cell) in cells {
                let period = grain == .month ? month : calendar.quarter(ofMonth: month)
                if periods[period, default: none][metric]?.combine(cell) == nil {
                    periods[period]?[metric] = cell
                }
            }
        }
        return periods
    }
}
