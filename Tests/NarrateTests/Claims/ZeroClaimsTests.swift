import SalesCore
import Testing

@testable import Narrate

@Suite("Zero without a number")
struct ZeroClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("EMEA had no orders in October.", Verdict.contradicted),
            ("No orders were taken in APAC in October.", .contradicted),
            ("APAC got through October without orders.", .contradicted),
            ("There were no orders in EMEA in October.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
