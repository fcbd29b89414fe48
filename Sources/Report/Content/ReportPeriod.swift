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

    public init(_ period: Period, in table: MetricTable) {
        let calendar = table.spec.calendar
        id = period
        name = period.name
        grain = period.grain
        firstDay = calendar.firstDay(of: period)
        lastDay = calendar.lastDay(of: period)
        status = table.status(of: period)
        calendarNote = Self.note(calendar, period)
    }

    private static func note(_ calendar: FiscalCalendar, _ period: Period) -> String? {
        if let weeks = calendar.weeks { return note(calendar, weeks, period) }
        guard calendar.isFiscal else { return nil }
        let start = "The fiscal year starts in \(Period.monthNames[calendar.firstMonth - 1])"
        let months = calendar.months(of: period)
        guard period.grain == .quarter, let first = months.first, let last = months.last else {
            return start + "."
        }
        return "\(start); \(period.name) is \(first.name) to \(last.name)."
    }

    private static func note(
        _ calendar: FiscalCalendar, _ weeks: WeekCalendar, _ period: Period
    ) -> String {
        let days = calendar.days(of: period)
        let count = (days.upperBound.days(since: days.lowerBound) + 1) / 7
        let year = calendar.weekYear(named: period.year)
        let note =
            "The fiscal year has \(year.weeks) weeks in quarters of \(weeks.pattern.rawValue) weeks; "
            + "\(period.name) has \(count)"
        return note + (days.upperBound == year.days.upperBound ? " and ends it." : ".")
    }
}
