import SalesCore
import Testing

@testable import Narrate

@Suite("What was left over beyond a target")
struct SpareClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("The September target was met in full, with $27,655 to spare.", Verdict.supported),
            ("The September target was met in full, with $37,655 to spare.", .contradicted),
            ("September revenue beat plan with $28K to spare.", .supported),
            ("September revenue beat plan with $38K to spare.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = AcmeTargets.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
