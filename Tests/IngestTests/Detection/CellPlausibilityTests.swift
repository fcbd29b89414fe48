import Testing

@testable import Ingest

@Suite("Whether a cell looks like one value")
struct CellPlausibilityTests {
    private func plausibility(_ cell: String) -> Double {
        Array(cell.utf8).withUnsafeBufferPointer { CellPlausibility.of($0) }
    }

    @Test(
        "Numbers, dates and times are surely whole",
        arguments: [
            "1", "-1,234.50", "1.234,50 €", "(12.00)", "12%", "1'234.5", "2025-01-31", "10:30",
            "31.12.2025", "2025-01-31T10:30:00Z", "1/2/2025 10:30 PM", "USD 5.00",
        ])
    func whole(_ cell: String) { #expect(plausibility(cell) == 1) }

    @Test(
        "A cell that a better cut would divide is worth less than words",
        arguments: ["A;1", "x|y", "a\tb", "2025-01-01,10", "50;x", "\"half", "~a", "b~", ",5"])
    func badCut(_ cell: String) { #expect(plausibility(cell) < plausibility("two words")) }

    @Test("Prose may have commas, and a link colons")
    func prose() {
        #expect(plausibility("Smith, John") > plausibility("Smith,John"))
        #expect(plausibility("https://example.com/a?b=1,2") > 0.9)
        #expect(plausibility("24\"") > plausibility("\"24\""))
    }
}
