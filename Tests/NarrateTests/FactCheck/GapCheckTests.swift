import SalesCore
import Testing

@testable import Narrate

@Suite("Distances between members")
struct GapCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("The gap between EMEA and APAC narrowed in October.", Verdict.supported),
            ("The gap between EMEA and APAC widened in September.", .contradicted),
            ("APAC's lead over EMEA widened in October.", .contradicted),
            ("The gap between EMEA and APAC narrowed in November 2024.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
