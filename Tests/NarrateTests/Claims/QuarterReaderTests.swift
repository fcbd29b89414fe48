import SalesCore
import Testing

@testable import Narrate

@Suite("Reading quarters")
struct QuarterReaderTests {
    private func read(_ text: String, isFiscal: Bool = false) -> PeriodReference? {
        let tokens = Tokenizer.tokens(text)
        let read = QuarterReader(PeriodTokens(tokens), isFiscal: isFiscal).read(at: 0)
        return read?.end == tokens.count ? read?.period : nil
    }

    @Test(
        "With its year",
        arguments: [
            "Q3 2025", "Q3 of 2025", "Q3, 2025", "Q3/2025", "Q3-25", "Q3/25", "Q3'25", "Q3 '25",
            "3Q25", "3Q2025", "3Q 2025", "3Q'25", "2025 Q3", "2025-Q3", "2025/Q3", "2025's Q3",
            "the third quarter of 2025", "third-quarter 2025", "the 3rd quarter of 2025",
            "quarter three of 2025", "quarter 3 2025", "2025's third quarter",
        ])
    func year(_ text: String) { #expect(read(text) == .exact(.quarter(2025, 3))) }

    @Test(
        "Of a fiscal year",
        arguments: [
            "Q3 FY2026", "Q3FY26", "FQ3 2026", "3QFY26", "3Q FY26", "FY26 Q3", "FY26Q3",
            "FY2026-Q3", "fiscal Q3 2026", "fiscal Q3 of 2026", "Q3 fiscal 2026",
            "Q3 of fiscal year 2026", "the third fiscal quarter of 2026",
            "the fiscal third quarter of 2026", "fiscal 2026's third quarter",
            "the third quarter of the 2026 fiscal year", "the third quarter of FY26",
            "the third quarter of the fiscal year 2026",
        ])
    func fiscal(_ text: String) {
        #expect(read(text, isFiscal: true) == .exact(.quarter(2026, 3, isFiscal: true)))
    }

    @Test(
        "Without a year, or by its last month",
        arguments: [
            ("Q3", PeriodReference.quarter(3)), ("fiscal Q3", .quarter(3)), ("3Q", .quarter(3)),
            ("the fourth fiscal quarter", .quarter(4)), ("the opening quarter of 2025", nil),
            ("Q3 last year", .quarterLastYear(3)),
            ("the third quarter of last year", .quarterLastYear(3)),
            ("the final quarter of 2025", .exact(.quarter(2025, 4))),
            ("the quarter to June", .quarterEnding(6, year: nil)),
            ("the quarter ended June 2025", .quarterEnding(6, year: 2025)),
            ("the three months to June 2025", .quarterEnding(6, year: 2025)),
            ("the three months ended 30 June 2025", .quarterEnding(6, year: 2025)),
            ("the June quarter of 2025", .quarterEnding(6, year: 2025)),
            ("Q5 2025", .impossible), ("5Q25", .impossible), ("Q0", .impossible),
        ])
    func others(_ text: String, _ period: PeriodReference?) { #expect(read(text) == period) }

    @Test(
        "No quarters",
        arguments: [
            "3", "3 quarters", "the last quarter", "a quarter", "the second quarter in a row",
            "the third straight quarter", "3x25", "Q", "first", "quarter",
        ])
    func none(_ text: String) { #expect(read(text) == nil) }

    @Test(
        "In sentences",
        arguments: [
            ("Revenue was $3.97M in 3Q25.", Verdict.supported),
            ("Revenue was $3.79M in 3Q25.", .contradicted),
            ("Revenue was $3.97M in the quarter to September.", .supported),
            ("Revenue was $1.43M in the quarter to September.", .contradicted),
            ("Revenue came to $3.97M in the third fiscal quarter of 2025.", .supported),
        ])
    func sentences(_ text: String, _ verdict: Verdict) {
        #expect(Acme.check(text).verdict == TextVerdict(rawValue: verdict.rawValue))
    }
}
