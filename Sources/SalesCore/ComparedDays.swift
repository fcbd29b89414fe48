/// The days of two periods as they stand side by side.
public struct ComparedDays: Hashable, Sendable {
    public let now: ClosedRange<Day>
    public let before: ClosedRange<Day>

    public init(now: ClosedRange<Day>, before: ClosedRange<Day>) {
        self.now = now
        self.before = before
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

    /// Whether a period is compared with its baseline as both stand, so that their cells will do.
    public func comparesWhole(_ period: Period, with baseline: Baseline) -> Bool {
        guard weeks != nil else { return true }
        let compared = comparedDays(of: period, with: baseline)
        return compared.now == days(of: period)
            && compared.before == days(of: baseline.period(for: period))
    }
}
