import SalesCore
import Testing

@testable import Narrate

@Suite("What was added")
struct GainCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("APAC added $12,000 in October.", Verdict.supported),
            ("APAC added $199.5K in October.", .supported),
            ("APAC added $15,000 in October.", .contradicted),
            ("EMEA added $15,655 in October.", .contradicted),
            ("EMEA gave up $15,655 in October.", .supported),
            ("EMEA gave up $12,000 in October.", .contradicted),
            ("Win rate added 2 points.", .supported),
            ("Revenue added 8.1% in October.", .contradicted),
            ("APAC revenue added 6.4% in October.", .supported),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
