import SalesCore
import Testing

@testable import Narrate

@Suite("Names within phrases")
struct PhraseReaderTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("EMEA ranked third on average order value.", Verdict.contradicted),
            ("EMEA ranked first on average order value.", .contradicted),
            ("Americas ranked first on average order value.", .supported),
            ("Revenue was $1,312,345 on average.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
