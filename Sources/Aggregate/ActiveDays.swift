import SalesCore

/// Which days the lines of a source stand for.
///
/// A date without a day ("2025-10") stands for its whole month. Such dates are told by the time
/// column's formats or, where the spec leaves those open, by there being one day a month.
enum ActiveDays {
    /// The days that a source's lines hold, from the days that they were read as.
    static func days(of spec: MetricSpec, from seen: [Day]) -> Set<Day> {
        spec.namesDays ? Set(seen) : wholeMonths(of: seen, spec.calendar)
    }

    /// Days of all sources: whole months if no month has more than one, over at least two.
    static func covered(_ days: Set<Day>, calendar: FiscalCalendar) -> [Day] {
        (areMonths(days, calendar: calendar) ? wholeMonths(of: days, calendar) : days).sorted()
    }

    /// Whether each day stands for its month, as far as the days themselves say.
    static func areMonths(_ days: Set<Day>, calendar: FiscalCalendar) -> Bool {
        days.count >= 2 && Set(days.map(calendar.month(of:))).count == days.count
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

extension MetricSpec {
    /// Whether dates are of days, as far as the spec says; a crosstab's are of months.
    var namesDays: Bool {
        !(source.column(named: source.time)?.namesMonthsOnly ?? false)
    }
}
