import SalesCore
import Testing

@testable import Narrate

@Suite("Names of stretches of time")
struct SpanReaderTests {
    @Test(
        "Halves and stretches by their last month",
        arguments: [
            ("1H25", SpanReference.half(1, year: 2025, isFiscal: false)),
            ("H1'25", .half(1, year: 2025, isFiscal: false)),
            ("2HFY26", .half(2, year: 2026, isFiscal: true)),
            ("H1FY26", .half(1, year: 2026, isFiscal: true)),
            ("the first half of the 2026 fiscal year", .half(1, year: 2026, isFiscal: true)),
            ("the twelve months to June 2025", .ending(12, month: 6, year: 2025)),
            ("the last six months to May", .ending(6, month: 5, year: nil)),
            ("the year ended March 2025", .ending(12, month: 3, year: 2025)),
            ("since the start of the fiscal year", .yearToDate),
            ("so far this calendar year", .calendarYearToDate),
        ])
    func closed(_ text: String, _ span: SpanReference) {
        let tokens = Tokenizer.tokens(text)
        let reader = SpanReader(
            tokens, periods: PeriodReader(tokens, calendar: FiscalCalendar(firstMonth: 2)))
        let read = reader.read(at: 0)
        #expect(read?.span == span)
        #expect(read?.end == tokens.count)
    }

    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("In the first half of 2025 revenue came to $6.70M.", Verdict.supported),
            ("Revenue for H1 2025 was $6.70M.", .supported),
            ("Revenue for H1 2025 was $6.80M.", .contradicted),
            ("Revenue for the first nine months of 2025 was $10.67M.", .supported),
            ("Revenue in the first three quarters of 2025 was $10.67M.", .supported),
            ("Revenue in the first two quarters of 2025 was $10.67M.", .contradicted),
            ("Over the past six months revenue came to $7.65M.", .supported),
            ("Trailing twelve months revenue was $14.52M.", .supported),
            ("For the whole of 2025 revenue came to $11.99M.", .notCheckable),
            ("For the whole of 2023 revenue came to $11.99M.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
