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

    /// The Walt Disney Company's fiscal years 2004 and 2020 of 53 weeks (github.com/disney/
    /// fiscal-calendar, README and tests): the last quarter is 4-4-6. Its first quarters are 4-5-4,
    /// so month 2 is left out.
    @Test("Published 4-4-5 quarters of a year with 53 weeks", arguments: [2004, 2020])
    func publishedLongYear(_ year: Int) throws {
        let calendar = FiscalCalendar(
            firstMonth: 10,
            weeks: WeekCalendar(pattern: .fourFourFive, yearEnd: .nearest(.saturday)))
        for (month, end) in try #require(Self.published446[year]) {
            let days = calendar.days(of: .month(year, month, isFiscal: true))
            #expect(days.upperBound == (try day(end)), "month \(month)")
        }
        #expect(weeks(calendar, of: year).suffix(3) == [4, 4, 6])
    }

    private static let published446: [Int: [(Int, String)]] = [
        2004: [
            (1, "2003-10-25"), (3, "2003-12-27"), (4, "2004-01-24"), (5, "2004-02-21"),
            (6, "2004-03-27"), (7, "2004-04-24"), (8, "2004-05-22"), (9, "2004-06-26"),
            (10, "2004-07-24"), (11, "2004-08-21"), (12, "2004-10-02"),
        ],
        2020: [
            (1, "2019-10-26"), (3, "2019-12-28"), (4, "2020-01-25"), (5, "2020-02-22"),
            (6, "2020-03-28"), (7, "2020-04-25"), (8, "2020-05-23"), (9, "2020-06-27"),
            (10, "2020-07-25"), (11, "2020-08-22"), (12, "2020-10-03"),
        ],
    ]

    /// First and last day are published (github.com/tdongsi/calendars, whose retail calendar is
    /// 5-4-4 and ends on the last Saturday of July), and so is where the 53rd week goes (Planon's
    /// help, "4-4-5 calendar": 5-4-5); the months between are counted by hand from those.
    @Test("A 5-4-4 year with 53 weeks", arguments: Array(counted545.enumerated()))
    func countedLongYear(index: Int, days: (String, String)) throws {
        let calendar = FiscalCalendar(
            firstMonth: 8, weeks: WeekCalendar(pattern: .fiveFourFour, yearEnd: .last(.saturday)))
        let month = Period.month(2010, index + 1, isFiscal: true)
        #expect(calendar.days(of: month) == (try day(days.0)...day(days.1)))
        #expect(calendar.month(of: try day(days.0)) == month)
        #expect(calendar.month(of: try day(days.1)) == month)
    }

    private static let counted545 = [
        ("2009-07-26", "2009-08-29"), ("2009-08-30", "2009-09-26"), ("2009-09-27", "2009-10-24"),
        ("2009-10-25", "2009-11-28"), ("2009-11-29", "2009-12-26"), ("2009-12-27", "2010-01-23"),
        ("2010-01-24", "2010-02-27"), ("2010-02-28", "2010-03-27"), ("2010-03-28", "2010-04-24"),
        ("2010-04-25", "2010-05-29"), ("2010-05-30", "2010-06-26"), ("2010-06-27", "2010-07-31"),
    ]

    /// The NRF's 4-5-4 calendar of 2023: January has five weeks. Its first and last days are
    /// published (see WeekYearTests); the months between are counted by hand.
    @Test("A 4-5-4 year with 53 weeks", arguments: Array(counted455.enumerated()))
    func countedRetailYear(index: Int, days: (String, String)) throws {
        let month = Period.month(2023, index + 1, isFiscal: true)
        #expect(FiscalCalendar.retail().days(of: month) == (try day(days.0)...day(days.1)))
    }

    private static let counted455 = [
        ("2023-01-29", "2023-02-25"), ("2023-02-26", "2023-04-01"), ("2023-04-02", "2023-04-29"),
        ("2023-04-30", "2023-05-27"), ("2023-05-28", "2023-07-01"), ("2023-07-02", "2023-07-29"),
        ("2023-07-30", "2023-08-26"), ("2023-08-27", "2023-09-30"), ("2023-10-01", "2023-10-28"),
        ("2023-10-29", "2023-11-25"), ("2023-11-26", "2023-12-30"), ("2023-12-31", "2024-02-03"),
    ]
}
