public import SalesCore

extension FiscalCalendar {
    /// The 4-5-4 calendar of the National Retail Federation, whose years are named after the year
    /// in which they start.
    public static func retail(_ week53: WeekCalendar.ExtraWeek = .restate) -> FiscalCalendar {
        FiscalCalendar(
            firstMonth: 2, yearName: .start,
            weeks: WeekCalendar(
                pattern: .fourFiveFour, yearEnd: .nearest(.saturday), week53: week53))
    }
}
