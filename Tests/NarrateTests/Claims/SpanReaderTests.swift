import SalesCore
import Testing

@testable import Narrate

@Suite("Names of stretches of time")
struct SpanReaderTests {
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
