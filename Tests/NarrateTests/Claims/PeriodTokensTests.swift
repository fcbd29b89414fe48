import Testing

@testable import Narrate

@Suite("Tokens of periods")
struct PeriodTokensTests {
    @Test(
        "Years behind a quarter or a half",
        arguments: [
            ("2025", 2025, false), ("of 2025", 2025, false), (", 2025", 2025, false),
            ("of fiscal 2026", 2026, true), ("of the 2026 fiscal year", 2026, true),
            ("of the fiscal year 2026", 2026, true), ("FY26", 2026, true), ("FY'26", 2026, true),
            ("'25", 2025, false), ("of the financial year 2026", 2026, true),
        ])
    func years(_ text: String, _ year: Int, _ isFiscal: Bool) {
        let tokens = Tokenizer.tokens(text)
        let read = PeriodTokens(tokens).year(after: 0)
        #expect(read?.value == year)
        #expect(read?.isFiscal == isFiscal)
        #expect(read?.end == tokens.count)
    }

    @Test("No years", arguments: ["25", "2025%", "12345", "of the year", "fiscal year", "FY"])
    func noYears(_ text: String) {
        #expect(PeriodTokens(Tokenizer.tokens(text)).year(after: 0) == nil)
    }

    @Test("Years inside a word")
    func inside() {
        #expect(PeriodTokens.year("25") == 2025)
        #expect(PeriodTokens.year("fy26") == 2026)
        #expect(PeriodTokens.year("2026") == 2026)
        #expect(PeriodTokens.year("260") == nil)
        #expect(PeriodTokens.year("x6") == nil)
    }
}
