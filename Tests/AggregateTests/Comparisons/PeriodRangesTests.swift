import SalesCore
import Testing

@testable import Aggregate

@Suite("Periods of running totals")
struct PeriodRangesTests {
    @Test(
        "The year begins where the fiscal calendar says",
        arguments: [
            (1, "2025-01", "2025-01"), (1, "2025-12", "2025-01"), (1, "2025-Q3", "2025-Q1"),
            (2, "2025-01", "2024-02"), (2, "2025-02", "2025-02"), (2, "2025-12", "2025-02"),
            (2, "FY2026-Q3", "FY2026-Q1"), (10, "2025-09", "2024-10"), (10, "2025-10", "2025-10"),
        ])
    func yearToDate(_ firstMonth: Int, _ last: String, _ first: String) throws {
        let ranges = PeriodRanges(calendar: FiscalCalendar(firstMonth: firstMonth))
        #expect(ranges.yearToDate(try period(last)) == (try period(first))...(try period(last)))
    }

    @Test(
        "Twelve months are four quarters",
        arguments: [("2025-01", "2024-02"), ("2025-12", "2025-01"), ("2025-Q1", "2024-Q2")])
    func trailing(_ last: String, _ first: String) throws {
        let ranges = PeriodRanges(calendar: FiscalCalendar())
        #expect(ranges.trailingTwelve(try period(last)) == (try period(first))...(try period(last)))
    }
}
