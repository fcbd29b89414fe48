import Foundation
import SalesCore
import TestSupport
import Testing

@Suite("Months and quarters of a calendar")
struct FiscalCalendarTests {
    @Test(
        "A fiscal year is named after the year in which it ends",
        arguments: [
            (1, "2025-01", "2025-Q1"), (1, "2025-12", "2025-Q4"), (2, "2025-01", "FY2025-Q4"),
            (2, "2025-02", "FY2026-Q1"), (2, "2026-01", "FY2026-Q4"), (4, "2025-03", "FY2025-Q4"),
            (4, "2025-04", "FY2026-Q1"), (7, "2025-06", "FY2025-Q4"), (7, "2025-07", "FY2026-Q1"),
            (10, "2024-10", "FY2025-Q1"), (10, "2025-09", "FY2025-Q4"),
            (12, "2024-12", "FY2025-Q1"), (12, "2025-11", "FY2025-Q4"),
        ])
    func quarters(firstMonth: Int, month: String, quarter: String) throws {
        let calendar = FiscalCalendar(firstMonth: firstMonth)
        #expect(calendar.quarter(ofMonth: try period(month)).description == quarter)
    }

    @Test("A quarter's months are those whose quarter it is", arguments: 1...12)
    func monthsOfQuarters(firstMonth: Int) throws {
        let calendar = FiscalCalendar(firstMonth: firstMonth)
        for ordinal in (2020 * 12)..<(2023 * 12) {
            let month = Period(grain: .month, ordinal: ordinal)
            let quarter = calendar.quarter(ofMonth: month)
            let months = calendar.months(of: quarter)
            #expect(months.count == 3 && months.contains(month))
            #expect(months.allSatisfy { calendar.quarter(ofMonth: $0) == quarter })
            #expect(months == months.sorted())
            #expect((months[0].index - firstMonth + 12) % 3 == 0)
        }
    }

    @Test(
        "First and last days",
        arguments: [
            (1, "2024-02", "2024-02-01", "2024-02-29"), (1, "2025-Q1", "2025-01-01", "2025-03-31"),
            (2, "FY2026-Q1", "2025-02-01", "2025-04-30"),
            (2, "FY2026-Q4", "2025-11-01", "2026-01-31"),
            (10, "FY2025-Q1", "2024-10-01", "2024-12-31"),
        ])
    func days(firstMonth: Int, text: String, first: String, last: String) throws {
        let calendar = FiscalCalendar(firstMonth: firstMonth)
        #expect(calendar.firstDay(of: try period(text)).description == first)
        #expect(calendar.lastDay(of: try period(text)).description == last)
    }

    @Test("Every day lies between its period's first and last", arguments: [1, 2, 6, 12])
    func contains(firstMonth: Int) throws {
        let calendar = FiscalCalendar(firstMonth: firstMonth)
        let first = try day("2023-12-25")
        for offset in 0..<800 {
            let day = first.advanced(by: offset)
            for grain in Grain.allCases {
                let period = calendar.period(grain, of: day)
                #expect(calendar.firstDay(of: period) <= day && day <= calendar.lastDay(of: period))
                #expect(calendar.has(period))
            }
        }
    }

    @Test(
        "A fiscal year may be named after the year in which it starts",
        arguments: [
            (2, "2025-01", "FY2024-Q4"), (2, "2025-02", "FY2025-Q1"), (7, "2025-06", "FY2024-Q4"),
            (10, "2024-10", "FY2024-Q1"), (12, "2024-12", "FY2024-Q1"), (1, "2025-12", "2025-Q4"),
        ])
    func namedAfterStart(firstMonth: Int, month: String, quarter: String) throws {
        let calendar = FiscalCalendar(firstMonth: firstMonth, yearName: .start)
        #expect(calendar.quarter(ofMonth: try period(month)) == (try period(quarter)))
        #expect(calendar.months(of: try period(quarter)).contains(try period(month)))
    }

    /// October 2015 of the NRF is 4 to 31 October (rocksoftcode/nrf-calendar); 2023 ended on
    /// 3 February 2024.
    @Test(
        "Months of weeks",
        arguments: [
            ("2015-10-03", "FY2015-P08"), ("2015-10-04", "FY2015-P09"),
            ("2015-10-31", "FY2015-P09"), ("2015-11-01", "FY2015-P10"),
            ("2023-01-28", "FY2022-P12"), ("2023-01-29", "FY2023-P01"),
            ("2024-02-03", "FY2023-P12"), ("2024-02-04", "FY2024-P01"),
        ])
    func weeks(_ text: String, month: String) throws {
        #expect(FiscalCalendar.retail().month(of: try day(text)) == (try period(month)))
    }

    @Test(
        "Months of weeks and their quarters follow one another", arguments: WeekYearTests.calendars)
    func follow(_ calendar: FiscalCalendar) throws {
        let first = try day("2021-12-20")
        for offset in 0..<800 {
            let day = first.advanced(by: offset)
            for grain in Grain.allCases {
                let period = calendar.period(grain, of: day)
                #expect(calendar.days(of: period).contains(day))
                #expect(calendar.has(period))
                #expect(calendar.months(of: period).contains(calendar.month(of: day)))
                #expect(
                    calendar.firstDay(of: period.advanced(by: 1))
                        == calendar.lastDay(of: period).advanced(by: 1))
                #expect(Period(period.description) == period)
            }
        }
    }

    @Test("The first and the last day there is lie in a period that can be written and read")
    func ends() throws {
        for calendar in WeekYearTests.calendars {
            for text in ["0001-01-01", "9999-12-31"] {
                for grain in Grain.allCases {
                    let period = calendar.period(grain, of: try day(text))
                    #expect(Period(period.description) == period)
                    #expect(calendar.days(of: period).contains(try day(text)))
                    _ = calendar.comparedDays(of: period, with: .yearBefore)
                }
            }
        }
    }

    @Test("Comes back as it was stored; one stored before weeks were known is of calendar months")
    func stored() throws {
        for calendar in WeekYearTests.calendars + [FiscalCalendar.retail(.drop)] {
            #expect(try throughJSON(calendar) == calendar)
        }
        let old = try JSONDecoder().decode(
            FiscalCalendar.self, from: Data(#"{"firstMonth":2}"#.utf8))
        #expect(old == FiscalCalendar(firstMonth: 2))
    }

    @Test("A quarter of another calendar is told")
    func foreign() throws {
        #expect(try !FiscalCalendar.retail().has(period("2025-01")))
        #expect(try FiscalCalendar.retail().has(period("FY2025-P01")))
        #expect(try !FiscalCalendar(firstMonth: 2).has(period("FY2025-P01")))
        #expect(try !FiscalCalendar().has(period("FY2025-Q1")))
        #expect(try !FiscalCalendar(firstMonth: 2).has(period("2025-Q1")))
        #expect(try FiscalCalendar(firstMonth: 2).has(period("2025-01")))
    }
}
