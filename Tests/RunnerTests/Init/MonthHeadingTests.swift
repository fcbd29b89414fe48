import Testing

@testable import Runner

@Suite("Headers that could be months")
struct MonthHeadingTests {
    @Test(
        arguments: [
            "Jan 2025", "2025-01", "01/2025", "Mrz 25", "März 2025", "202501", "2025 December",
        ])
    func months(_ header: String) { #expect(MonthHeading.looksLikeMonth(header)) }

    @Test(arguments: ["Region", "2025", "13/2025", "Order 2 Date", "Plan 2025-01-31", "", "123456"])
    func others(_ header: String) { #expect(!MonthHeading.looksLikeMonth(header)) }
}
