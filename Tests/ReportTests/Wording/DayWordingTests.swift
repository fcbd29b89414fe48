import SalesCore
import Testing

@testable import Report

@Suite("Days and periods in words")
struct DayWordingTests {
    @Test(arguments: [
        ("2025-10-01", "2025-10-31", "1–31 October 2025"),
        ("2025-08-01", "2025-10-31", "1 August – 31 October 2025"),
        ("2025-11-01", "2026-01-31", "1 November 2025 – 31 January 2026"),
    ])
    func ranges(_ first: String, _ last: String, _ text: String) throws {
        #expect(
            DayWording.range(try #require(Day(iso: first)), try #require(Day(iso: last))) == text)
    }

    @Test(arguments: [
        (Period.month(2025, 9), "Sep 2025", "Sep", "2025"),
        (.quarter(2025, 4), "Q4 2025", "Q4", "2025"),
        (.quarter(2026, 3, isFiscal: true), "Q3 FY2026", "Q3", "FY2026"),
        (.month(2026, 9, isFiscal: true), "P9 FY2026", "P9", "FY2026"),
    ])
    func periods(_ period: Period, _ short: String, _ part: String, _ year: String) {
        #expect(period.shortName() == short)
        #expect(period.axisName() == (part, year))
    }
}
