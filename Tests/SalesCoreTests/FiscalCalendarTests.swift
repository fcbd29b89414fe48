import SalesCore
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

    @Test("A quarter of another calendar is told")
    func foreign() throws {
        #expect(try !FiscalCalendar().has(period("FY2025-Q1")))
        #expect(try !FiscalCalendar(firstMonth: 2).has(period("2025-Q1")))
        #expect(try FiscalCalendar(firstMonth: 2).has(period("2025-01")))
    }
}
