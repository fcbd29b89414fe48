/// The days of two periods as they stand side by side.
public struct ComparedDays: Hashable, Sendable {
    public let now: ClosedRange<Day>
    public let before: ClosedRange<Day>

    public init(now: ClosedRange<Day>, before: ClosedRange<Day>) {
        self.now = now
        self.before = before
    }
}

extension ComparedDays: CustomStringConvertible {
    /// Two intervals as ISO 8601 has them: `2025-10-01/2025-10-12 2025-09-01/2025-09-12`.
    public var description: String {
        [now, before].map { "\($0.lowerBound)/\($0.upperBound)" }.joined(separator: " ")
    }
}

extension FiscalCalendar {
    /// The days that a period holds.
    public func days(of period: Period) -> ClosedRange<Day> {
        firstDay(of: period)...lastDay(of: period)
    }

    /// Which days of a period are compared with which days of its baseline.
    ///
    /// They are the whole periods, but for a year before where one of the two years has a 53rd
    /// week and the calendar restates or drops it.
    public func comparedDays(of period: Period, with baseline: Baseline) -> ComparedDays {
        let before = baseline.period(for: period)
        let whole = ComparedDays(now: days(of: period), before: days(of: before))
        guard baseline == .yearBefore, let weeks, weeks.week53 != .raw else { return whole }
        let (year, yearBefore) = (weekYear(named: period.year), weekYear(named: before.year))
        guard year.weeks != yearBefore.weeks else { return whole }
        // The weeks that both years have, counted in days from the start of the year.
        let first = whole.now.lowerBound.days(since: year.days.lowerBound)
        let last = min(whole.now.upperBound.days(since: year.days.lowerBound), 52 * 7 - 1)
        let shift = weeks.week53 == .restate && yearBefore.weeks > year.weeks ? 7 : 0
        return ComparedDays(
            now: year.days(first...last), before: yearBefore.days((first + shift)...(last + shift)))
    }

    /// The days of a period through one of them, and those of its baseline in the same places.
    ///
    /// In the same place is the nth day; in calendar months, the same day of the month in the same
    /// place of the period, or that month's last day where it is shorter. None where the day is not
    /// among those that are compared.
    public func comparedDays(
        of period: Period, with baseline: Baseline, through day: Day
    ) -> ComparedDays? {
        let whole = comparedDays(of: period, with: baseline)
        guard day >= whole.now.lowerBound, day <= days(of: period).upperBound else { return nil }
        guard day < whole.now.upperBound else { return whole }
        let now = whole.now.lowerBound...day
        let last =
            weeks == nil
            ? sameDay(as: day, of: period, in: baseline.period(for: period))
            : whole.before.lowerBound.advanced(by: day.days(since: now.lowerBound))
        return ComparedDays(
            now: now, before: whole.before.lowerBound...min(last, whole.before.upperBound))
    }

    private func sameDay(as day: Day, of period: Period, in other: Period) -> Day {
        let place = months(of: period).firstIndex { lastDay(of: $0) >= day } ?? 0
        let offset = day.days(since: firstDay(of: months(of: period)[place]))
        let month = months(of: other)[place]
        return min(firstDay(of: month).advanced(by: offset), lastDay(of: month))
    }

    /// Whether a period is compared with its baseline as both stand, so that their cells will do.
    public func comparesWhole(_ period: Period, with baseline: Baseline) -> Bool {
        guard weeks != nil else { return true }
        let compared = comparedDays(of: period, with: baseline)
        return compared.now == days(of: period)
            && compared.before == days(of: baseline.period(for: period))
    }
}
