import SalesCore
import Testing

@Suite("Periods in a sentence")
struct PeriodNamesTests {
    @Test(
        "By name",
        arguments: [
            ("2025-01", "January 2025"), ("2025-12", "December 2025"), ("2025-Q4", "Q4 2025"),
            ("FY2026-Q3", "Q3 FY2026"), ("FY2026-P09", "P9 FY2026"),
        ])
    func names(_ text: String, name: String) throws { #expect(try period(text).name == name) }
}
