import SalesCore

/// Which periods the sources cover from their first day to their last.
///
/// A source that is silent at weekends covers a month that ends on a Sunday. How long a silence
/// is still usual is read from the source: the most days in a row without a line, among the last
/// 92 days that it covers, but never more than 7.
struct Coverage {
    private let calendar: FiscalCalendar
    private let asOf: Day
    /// None without any line.
    private let covered: ClosedRange<Day>?
    private let lastWithLines: Day?

    static let window = 92
    static let longestSlack = 7

    init(activeDays: Set<Day>, calendar: FiscalCalendar, asOf: Day) {
        self.calendar = calendar
        self.asOf = asOf
        let days = ActiveDays.covered(activeDays, calendar: calendar)
        lastWithLines = days.last
        if let first = days.first, let last = days.last {
            let slack = Self.slack(of: days)
            covered = first.advanced(by: -slack)...last.advanced(by: slack)
        } else {
            covered = nil
        }
    }

    /// A period is complete when the calendar is past it and the sources cover all of it.
    ///
    /// A quarter covered from first day to last has all its months covered, so this holds for
    /// both grains.
    func status(of period: Period) -> PeriodStatus {
        guard let covered else { return .partial }
        let last = calendar.lastDay(of: period)
        let isWhole =
            asOf > last && last <= covered.upperBound
            && calendar.firstDay(of: period) >= covered.lowerBound
        return isWhole ? .complete : .partial
    }

    /// The last day of a period that is over and that the sources cover, from the first day on;
    /// none where there is no such day.
    func lastDay(of period: Period) -> Day? {
        let days = calendar.days(of: period)
        if status(of: period) == .complete { return days.upperBound }
        guard let covered, let lastWithLines, days.lowerBound >= covered.lowerBound else {
            return nil
        }
        let last = min(asOf.advanced(by: -1), lastWithLines, days.upperBound)
        return last >= days.lowerBound ? last : nil
    }

    /// Whether days are over and lie in what the sources cover.
    func covers(_ days: ClosedRange<Day>) -> Bool {
        guard let covered else { return false }
        return asOf > days.upperBound && days.lowerBound >= covered.lowerBound
            && days.upperBound <= covered.upperBound
    }

    /// The longest usual silence, from the days that have lines, in order.
    private static func slack(of days: [Day]) -> Int {
        guard let last = days.last else { return 0 }
        let recent = days.drop { last.days(since: $0) > window }
        let silences = zip(recent.dropFirst(), recent).map { $0.days(since: $1) - 1 }
        return min(silences.max() ?? 0, longestSlack)
    }
}
