import SalesCore
import TestSupport
import Testing

@Suite("Years of a fiscal calendar")
struct WeekYearTests {
    /// nrf.com, "4-5-4 Calendar": weeks were added in FY'00, '06, '12 and '17 and will be in '23.
    @Test("The NRF's years of 53 weeks")
    func retailYears() {
        let calendar = FiscalCalendar.retail()
        let long = (2000...2027).filter { calendar.weekYear(named: $0).weeks == 53 }
        #expect(long == [2000, 2006, 2012, 2017, 2023])
        #expect((1900...2200).allSatisfy { [52, 53].contains(calendar.weekYear(named: $0).weeks) })
    }

    /// Fiscal 2023 ended on 3 February 2024 (Coresight Research, "The 4-5-4 US Retail Calendar,
    /// 2023–24"); week 53 of 2012 was 27 January to 2 February 2013 (Toolio, "Understanding
    /// Restated Calendars"); 2017 began on 29 January (nrf.com).
    @Test(
        "The NRF's first and last days",
        arguments: [
            (2023, "2023-01-29", "2024-02-03"), (2012, "2012-01-29", "2013-02-02"),
            (2017, "2017-01-29", "2018-02-03"), (2018, "2018-02-04", "2019-02-02"),
        ])
    func retailDays(_ name: Int, first: String, last: String) throws {
        #expect(
            FiscalCalendar.retail().weekYear(named: name).days == (try day(first)...day(last)))
    }

    /// Apple's fiscal years as its annual reports (10-K) give them: the last Saturday of September.
    @Test(
        "A year that ends on the last Saturday of a month",
        arguments: [
            (2000, "2000-09-30", 53), (2005, "2005-09-24", 52), (2006, "2006-09-30", 53),
            (2011, "2011-09-24", 52), (2012, "2012-09-29", 53), (2016, "2016-09-24", 52),
            (2017, "2017-09-30", 53), (2022, "2022-09-24", 52), (2023, "2023-09-30", 53),
            (2024, "2024-09-28", 52),
        ])
    func lastSaturday(_ name: Int, last: String, weeks: Int) throws {
        let calendar = FiscalCalendar(
            firstMonth: 10, weeks: WeekCalendar(pattern: .fiveFourFour, yearEnd: .last(.saturday)))
        #expect(calendar.weekYear(named: name).days.upperBound == (try day(last)))
        #expect(calendar.weekYear(named: name).weeks == weeks)
    }

    /// The Walt Disney Company's, the Saturday nearest to 30 September (github.com/disney/
    /// fiscal-calendar, tests/fiscal-year.coffee).
    @Test("Published years of 53 weeks that end on the nearest Saturday, over a century")
    func nearestSaturday() {
        let calendar = FiscalCalendar(
            firstMonth: 10,
            weeks: WeekCalendar(pattern: .fourFourFive, yearEnd: .nearest(.saturday)))
        let long = (1950...2049).filter { calendar.weekYear(named: $0).weeks == 53 }
        #expect(
            long == [
                1953, 1959, 1964, 1970, 1976, 1981, 1987, 1992, 1998, 2004, 2009, 2015, 2020, 2026,
                2032, 2037, 2043, 2048,
            ])
    }

    /// A retail calendar of 5-4-4 that ends on the last Saturday of July (github.com/tdongsi/
    /// calendars, tests/test_retail.py).
    @Test("Published years that end on the last Saturday of July")
    func julyYears() throws {
        let calendar = FiscalCalendar(
            firstMonth: 8, weeks: WeekCalendar(pattern: .fiveFourFour, yearEnd: .last(.saturday)))
        let ends = [
            29, 28, 27, 26, 31, 30, 29, 28, 26, 25, 31, 30, 28, 27, 26, 25, 30, 29, 28, 27, 25,
        ]
        for (year, end) in zip(2000..., ends) {
            #expect(
                calendar.weekYear(named: year).days.upperBound == (try day("\(year)-07-\(end)")))
        }
        let long = (2001...2020).filter { calendar.weekYear(named: $0).weeks == 53 }
        #expect(long == [2004, 2010, 2016])
    }

    /// The two rules side by side in Planon's help, "End of year selection".
    @Test("Last and nearest differ where the month ends early in a week")
    func rules() throws {
        func end(_ rule: WeekCalendar.YearEnd) -> Day {
            let weeks = WeekCalendar(pattern: .fourFourFive, yearEnd: rule)
            return FiscalCalendar(weeks: weeks).weekYear(named: 2020).days.upperBound
        }
        #expect(end(.last(.saturday)) == (try day("2020-12-26")))
        #expect(end(.nearest(.saturday)) == (try day("2021-01-02")))
        #expect(end(.nearest(.sunday)) == (try day("2021-01-03")))
        #expect(end(.nearest(.monday)) == (try day("2020-12-28")))
    }

    @Test("Every day lies in one year, and years follow one another", arguments: calendars)
    func years(_ calendar: FiscalCalendar) throws {
        let first = try day("2019-11-01")
        for offset in 0..<1500 {
            let day = first.advanced(by: offset)
            let year = calendar.weekYear(of: day)
            #expect(year.days.contains(day))
            #expect(year == calendar.weekYear(named: year.name))
            let next = calendar.weekYear(named: year.name + 1)
            #expect(next.days.lowerBound == year.days.upperBound.advanced(by: 1))
        }
    }

    @Test(
        "A year may be named after its start or its end",
        arguments: [
            (2, FiscalCalendar.YearName.end, 2026), (2, .start, 2025), (1, .end, 2025),
            (1, .start, 2025),
        ])
    func names(firstMonth: Int, _ name: FiscalCalendar.YearName, year: Int) throws {
        let calendar = FiscalCalendar(firstMonth: firstMonth, yearName: name)
        #expect(calendar.weekYear(of: try day("2025-10-15")).name == year)
    }

    static let calendars: [FiscalCalendar] =
        [1, 2, 6, 12].flatMap { month in
            [nil, WeekCalendar.YearEnd.nearest(.saturday), .last(.sunday), .nearest(.tuesday)]
                .flatMap {
                    rule in
                    FiscalCalendar.YearName.allCases.map { name in
                        FiscalCalendar(
                            firstMonth: month, yearName: name,
                            weeks: rule.map { WeekCalendar(pattern: .fourFiveFour, yearEnd: $0) })
                    }
                }
        }
}
