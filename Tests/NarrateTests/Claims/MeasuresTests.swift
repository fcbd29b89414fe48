import SalesCore
import Testing

@testable import Narrate

@Suite("Metrics named by what they measure")
struct MeasuresTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue per order was $301.", Verdict.supported),
            ("Revenue per order was $310.", .contradicted),
            ("The average stood at $301.", .supported),
            ("The average stood at $291.", .contradicted),
            ("Revenue per visit was $301.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
