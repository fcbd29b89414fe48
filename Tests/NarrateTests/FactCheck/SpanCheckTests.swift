import SalesCore
import Testing

@testable import Narrate

@Suite("Sums over months against single months")
struct SpanCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Year to date, revenue stands at $1.31M.", Verdict.contradicted),
            ("Revenue was $11.99M in October.", .contradicted),
            ("Year to date, the win rate stands at 41.0%.", .contradicted),
            ("Year to date, the win rate stands at 39.2%.", .supported),
            ("For the third quarter the win rate averaged 39.3%.", .supported),
            ("Year to date, EMEA revenue stands at $3.98M.", .supported),
            ("Year to date, EMEA revenue stands at €3.98M.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
