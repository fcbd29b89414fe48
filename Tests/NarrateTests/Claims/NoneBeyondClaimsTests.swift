import SalesCore
import Testing

@testable import Narrate

@Suite("What nothing exceeds")
struct NoneBeyondClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("No region had higher revenue than Americas in October.", Verdict.supported),
            ("No region had higher revenue than EMEA in October.", .contradicted),
            ("No region had lower revenue than APAC in October.", .supported),
            ("No region had fewer orders than EMEA in October.", .contradicted),
            ("No region had fewer orders than APAC in October.", .supported),
            ("None of the regions fell more than Americas in October.", .supported),
            ("None of the regions fell more than EMEA in October.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
