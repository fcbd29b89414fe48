import SalesCore
import Testing

@testable import Report

@Suite("Cells in words")
struct CellWordingTests {
    @Test(arguments: [
        ("", "total"), ("region=EMEA", "region: EMEA"),
        ("region=EMEA;product=A%3BB", "region: EMEA, product: A;B"),
        ("region=", "region: (not named)"), ("not a slice", "not a slice"),
    ])
    func slices(_ slice: String, _ words: String) {
        let cell = CellQuote(metric: "m", slice: slice, period: "2025-10", value: "1")
        #expect(CellWording.slice(cell) == words)
    }

    @Test(arguments: [("2025-10", "October 2025"), ("FY2026-Q3", "Q3 FY2026"), ("?", "?")])
    func periods(_ period: String, _ words: String) {
        let cell = CellQuote(metric: "m", slice: "", period: period, value: "1")
        #expect(CellWording.period(cell) == words)
    }
}
