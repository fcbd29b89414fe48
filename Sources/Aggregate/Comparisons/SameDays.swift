public import SalesCore

/// Compares a period that is not over with the same days of another, like with like.
///
/// The days of a period up to a day are set against those of the other up to the day in the same
/// place: the same month of the quarter and the same day of that month, or its last day where it
/// is shorter.
public struct SameDays {
    private let calendar: FiscalCalendar
    /// The values of single days of one cell; a day without a line has none.
    private let days: [Day: ExactDecimal]

    public init(_ days: [Day: ExactDecimal], calendar: FiscalCalendar) {
        self.days = days
        self.calendar = calendar
    }

    /// The days of `baseline` that stand where those of `period` through `day` do; none where the
    /// day is not in the period.
    public static func range(
        of period: Period, through day: Day, in baseline: Period, _ calendar: FiscalCalendar
    ) -> ClosedRange<Day>? {
        let first = calendar.firstDay(of: period)
        guard (first...calendar.lastDay(of: period)).contains(day) else { return nil }
        let start = calendar.firstDay(of: baseline)
        let last = calendar.lastDay(of: baseline)
        if day == calendar.lastDay(of: period) { return start...last }
        let months = calendar.months(of: period)
        let others = calendar.months(of: baseline)
        guard let place = months.firstIndex(where: { calendar.lastDay(of: $0) >= day }),
            place < others.count
        else { return start...last }
        let offset = day.days(since: calendar.firstDay(of: months[place]))
        let same = calendar.firstDay(of: others[place]).advanced(by: offset)
        return start...min(same, calendar.lastDay(of: others[place]))
    }

    /// The change of a sum or count through a day, from the same days of another period; none
    /// where either side has no day with a value.
    public func change(
        in period: Period, through day: Day, from baseline: Period
    ) throws(ArithmeticOverflow) -> Change? {
        guard
            let before = Self.range(of: period, through: day, in: baseline, calendar),
            let now = try sum(over: calendar.firstDay(of: period)...day),
            let then = try sum(over: before)
        else { return nil }
        return try Change(from: then, to: now)
    }

    private func sum(
        over range: ClosedRange<Day>
    ) throws(ArithmeticOverflow) -> ExactDecimal? {
        var sum: ExactDecimal?
        for number in range.lowerBound.number...range.upperBound.number {
            guard let value = days[Day(number: number)] else { continue }
            sum = try (sum ?? .zero).adding(value)
        }
        return sum
    }
}
