import SalesCore
import Testing

@testable import Narrate

@Suite("Gaps and leads")
struct GapClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("The gap between Americas and EMEA narrowed in October.", Verdict.supported),
            ("The gap between Americas and EMEA widened in October.", .contradicted),
            ("Americas' lead over EMEA was $288,155 in October.", .supported),
            ("Americas' lead over EMEA was $384,155 in October.", .contradicted),
            ("EMEA's lead over Americas narrowed in October.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
