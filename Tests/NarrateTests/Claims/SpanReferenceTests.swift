import SalesCore
import Testing

@testable import Narrate

@Suite("Stretches of months")
struct SpanReferenceTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue for the year to date stands at $11.99M.", Verdict.supported),
            ("Revenue so far this year is $11.99M.", .supported),
            ("Revenue so far this year is $14.52M.", .contradicted),
            ("Revenue for the last twelve months came to $14.52M.", .supported),
            ("Quarter to date, revenue stands at $1.31M.", .supported),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
