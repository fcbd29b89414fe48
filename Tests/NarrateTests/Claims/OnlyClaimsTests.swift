import SalesCore
import Testing

@testable import Narrate

@Suite("The only one")
struct OnlyClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("APAC was the only region to see revenue grow in October.", Verdict.supported),
            ("EMEA was the only region to see revenue fall in October.", .contradicted),
            (
                "APAC was the only region with higher revenue in October than in September.",
                .supported
            ),
            (
                "EMEA was the only region with lower revenue in October than in September.",
                .contradicted
            ),
            ("In October, revenue rose only in APAC.", .supported),
            ("In October, revenue fell only in EMEA.", .contradicted),
            ("APAC alone saw revenue rise in October.", .supported),
            ("EMEA alone saw revenue fall in October.", .contradicted),
            ("Apart from APAC, no region saw revenue rise in October.", .supported),
            ("Apart from EMEA, no region saw revenue rise in October.", .contradicted),
            ("Except for APAC, all regions saw revenue fall in October.", .supported),
            ("Except for EMEA, all regions saw revenue fall in October.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
