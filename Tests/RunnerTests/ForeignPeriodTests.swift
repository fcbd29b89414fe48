import SalesCore
import TestSupport
import Testing

@testable import Runner

@Suite("Periods of another calendar")
struct ForeignPeriodTests {
    @Test(
        "Why a period is not the tenant's, and how to write one that is",
        arguments: [
            (
                FiscalCalendar.retail(), "2025-10",
                "2025-10 is a calendar month, and this tenant's months are whole weeks",
                "FY2026-P09"
            ),
            (
                .retail(), "2025-Q4",
                "2025-Q4 is a calendar quarter, and this tenant counts fiscal quarters",
                "FY2026-Q3"
            ),
            (
                FiscalCalendar(firstMonth: 2), "FY2025-P10",
                "FY2025-P10 is a month of whole weeks, and this tenant counts calendar months",
                "2025-10"
            ),
            (
                FiscalCalendar(), "FY2026-Q1",
                "FY2026-Q1 is a fiscal quarter, and this tenant counts calendar quarters",
                "2025-Q4"
            ),
        ])
    func says(_ calendar: FiscalCalendar, _ text: String, why: String, example: String) throws {
        let period = try #require(Period(text))
        #expect(!calendar.has(period))
        #expect(calendar.whyForeign(period) == why)
        #expect(calendar.example(period.grain) == example)
        #expect(calendar.has(try #require(Period(example))))
    }
}
