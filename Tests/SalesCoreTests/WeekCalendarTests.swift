import SalesCore
import TestSupport
import Testing

@Suite("Calendars of weeks")
struct WeekCalendarTests {
    /// How many weeks each month of a year has.
    private func weeks(_ calendar: FiscalCalendar, of year: Int) -> [Int] {
        (1...12).map { month in
            let days = calendar.days(of: .month(year, month, isFiscal: true))
            return (days.upperBound.days(since: days.lowerBound) + 1) / 7
        }
    }

    @Test(
        "The last month of the pattern takes the 53rd week",
        arguments: [
            (WeekCalendar.Pattern.fourFourFive, [4, 4, 5], [4, 4, 6]),
            (.fourFiveFour, [4, 5, 4], [4, 5, 5]), (.fiveFourFour, [5, 4, 4], [5, 4, 5]),
        ])
    func patterns(_ pattern: WeekCalendar.Pattern, quarter: [Int], lastOf53: [Int]) {
        let calendar = FiscalCalendar(
            firstMonth: 2, yearName: .start,
            weeks: WeekCalendar(pattern: pattern, yearEnd: .nearest(.saturday)))
        #expect(weeks(calendar, of: 2022) == quarter + quarter + quarter + quarter)
        #expect(weeks(calendar, of: 2023) == quarter + quarter + quarter + lastOf53)
    }

    /// The 4-4-5 calendar of 2010 in Certinia's (FinancialForce's) help, "What is a 4,4,5
    /// Calendar?": 3 January 2010 to 1 January 2011.
    @Test("A published 4-4-5 year", arguments: Array(published445.enumerated()))
    func publishedYear(index: Int, days: (String, String)) throws {
        let calendar = FiscalCalendar(
            weeks: WeekCalendar(pattern: .fourFourFive, yearEnd: .nearest(.saturday)))
        let month = Period.month(2010, index + 1, isFiscal: true)
        #expect(calendar.days(of: month) == (try day(days.0)...day(days.1)))
    }

    private static let published445 = [
        ("2010-01-03", "2010-01-30"), ("2010-01-31", "2010-02-27"), ("2010-02-28", "2010-04-03"),
        ("2010-04-04", "2010-05-01"), ("2010-05-02", "2010-05-29"), ("2010-05-30", "2010-07-03"),
        ("2010-07-04", "2010-07-31"), ("2010-08-01", "2010-08-28"), ("2010-08-29", "2010-10-02"),
        ("2010-10-03", "2010-10-30"), ("2010-10-31", "2010-11-27"), ("2010-11-28", "2011-01-01"),
    ]

    /// The NRF's 4-5-4 calendar of 2018, month by month.
    @Test("A published 4-5-4 year", arguments: Array(published454.enumerated()))
    func publishedRetailYear(index: Int, days: (String, String)) throws {
        let month = Period.month(2018, index + 1, isFiscal: true)
        #expect(FiscalCalendar.retail().days(of: month) == (try day(days.0)...day(days.1)))
    }

    private static let published454 = [
        ("2018-02-04", "2018-03-03"), ("2018-03-04", "2018-04-07"), ("2018-04-08", "2018-05-05"),
        ("2018-05-06", "2018-06-02"), ("2018-06-03", "2018-07-07"), ("2018-07-08", "2018-08-04"),
        ("2018-08-05", "2018-09-01"), ("2018-09-02", "2018-10-06"), ("2018-10-07", "2018-11-03"),
        ("2018-11-04", "2018-12-01"), ("2018-12-02", "2019-01-05"), ("2019-01-06", "2019-02-02"),
    ]
}
