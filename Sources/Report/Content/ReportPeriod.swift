public import SalesCore

/// The period of a report: its days, and whether they are all there.
public struct ReportPeriod: Codable, Hashable, Sendable {
    public let id: Period
    public let name: String
    public let grain: Grain
    public let firstDay: Day
    public let lastDay: Day
    public let status: PeriodStatus
    /// What a reader of calendar months must know of a fiscal calendar; none without one.
    public let calendarNote: String?

    public init(
        _ period: Period, in table: MetricTable, language: ReportLanguage = .english
    ) {
        let calendar = table.spec.calendar
        id = period
        name = language.name(of: period)
        grain = period.grain
        firstDay = calendar.firstDay(of: period)
        lastDay = calendar.lastDay(of: period)
        status = table.status(of: period)
        calendarNote = Self.note(calendar, period, language)
    }

    private static func note(
        _ calendar: FiscalCalendar, _ period: Period, _ language: ReportLanguage
    ) -> String? {
        if let weeks = calendar.weeks { return note(calendar, weeks, period, language) }
        guard calendar.isFiscal else { return nil }
        let start = language.monthName(calendar.firstMonth)
        let months = calendar.months(of: period)
        guard period.grain == .quarter, let first = months.first, let last = months.last else {
            return language.page("The fiscal year starts in %1.", start)
        }
        return language.page(
            "The fiscal year starts in %1; %2 is %3 to %4.", start, language.name(of: period),
            language.name(of: first), language.name(of: last))
    }

    private static func note(
        _ calendar: FiscalCalendar, _ weeks: WeekCalendar, _ period: Period,
        _ language: ReportLanguage
    ) -> String {
        let days = calendar.days(of: period)
        let count = (days.upperBound.days(since: days.lowerBound) + 1) / 7
        let year = calendar.weekYear(named: period.year)
        return language.page(
            days.upperBound == year.days.upperBound
                ? "The fiscal year has %1 weeks in quarters of %2 weeks; %3 has %4 and ends it."
                : "The fiscal year has %1 weeks in quarters of %2 weeks; %3 has %4.",
            String(year.weeks), weeks.pattern.rawValue, language.name(of: period), String(count))
    }
}
