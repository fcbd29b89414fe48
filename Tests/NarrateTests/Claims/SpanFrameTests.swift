import SalesCore
import Testing

@testable import Narrate

@Suite("The stretch that a clause speaks of")
struct SpanFrameTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Between August and October EMEA brought in $1.28M.", Verdict.supported),
            ("Between August and October EMEA brought in $1.38M.", .contradicted),
            ("From August to October orders came to 14,370.", .supported),
            ("From August to October orders came to 14,371.", .contradicted),
            ("Year to date, revenue stands at $11.99M and orders at 41,590.", .supported),
            ("Year to date, revenue stands at $11.99M and orders at 41,950.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
