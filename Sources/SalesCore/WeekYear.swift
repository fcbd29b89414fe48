/// A fiscal year: of whole weeks, if its calendar has them.
public struct WeekYear: Hashable, Sendable {
    /// As in `FY2025`.
    public let name: Int
    public let days: ClosedRange<Day>

    /// 52 or 53.
    public var weeks: Int { (days.upperBound.days(since: days.lowerBound) + 1) / 7 }

    /// Some of its days, counted from its first.
    func days(_ range: ClosedRange<Int>) -> ClosedRange<Day> {
        let first = days.lowerBound
        return first.advanced(by: range.lowerBound)...first.advanced(by: range.upperBound)
    }
}

extension FiscalCalendar {
    /// The fiscal year of a name; without weeks, of whole calendar months.
    public func weekYear(named name: Int) -> WeekYear {
        let end = isNamedAfterStart ? name + 1 : name
        let first = lastDay(ofYearEnding: end - 1).advanced(by: 1)
        return WeekYear(name: name, days: first...lastDay(ofYearEnding: end))
    }

    /// The fiscal year that holds a day.
    public func weekYear(of day: Day) -> WeekYear {
        let (year, month, _) = day.components
        // The rule moves the end by a week at most, so the year is this one or a neighbour.
        var end = firstMonth > 1 && month >= firstMonth ? year + 1 : year
        if day > lastDay(ofYearEnding: end) { end += 1 }
        if day <= lastDay(ofYearEnding: end - 1) { end -= 1 }
        return weekYear(named: isNamedAfterStart ? end - 1 : end)
    }

    private var isNamedAfterStart: Bool { yearName == .start }

    /// The last day of the fiscal year whose last calendar month is in `year`.
    private func lastDay(ofYearEnding year: Int) -> Day {
        let month = firstMonth == 1 ? 12 : firstMonth - 1
        let end = Day.last(ofMonth: month, in: year)
        return weeks?.yearEnd.day(near: end) ?? end
    }
}
