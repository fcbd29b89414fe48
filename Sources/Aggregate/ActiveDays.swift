import SalesCore

/// Which days the lines of a source stand for.
///
/// A date without a day ("2025-10") stands for its whole month. Such dates are told by the time
/// column's formats or, where the spec leaves those open, by there being one day a month.
enum ActiveDays {
    /// The days that a source's lines hold, from the days that they were read as.
    static func days(of spec: MetricSpec, from seen: [Day]) -> Set<Day> {
        let isMonthly = spec.source.column(named: spec.source.time)?.namesMonthsOnly ?? false
        return isMonthly ? wholeMonths(of: seen, spec.calendar) : Set(seen)
    }

    /// Days of all sources: whole months if no month has more than one, over at least two.
    static func covered(_ days: Set<Day>, calendar: FiscalCalendar) -> [Day] {
        let months = Set(days.map(calendar.month(of:)))
        let isMonthly = days.count >= 2 && months.count == days.count
        return (isMonthly ? wholeMonths(of: days, calendar) : days).sorted()
    }

    private static func wholeMonths(
        of days: some Sequence<Day>, _ calendar: FiscalCalendar
    ) -> Set<Day> {
        var all: Set<Day> = []
        for month in Set(days.map(calendar.month(of:))) {
            let first = calendar.firstDay(of: month).number
            let last = calendar.lastDay(of: month).number
            all.formUnion((first...last).map(Day.init(number:)))
        }
        return all
    }
}
