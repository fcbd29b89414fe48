import SalesCore
import Testing

@testable import Narrate

@Suite("Parts of a change in other words")
struct ChangePartClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("All of October's decline in revenue came from Americas.", Verdict.contradicted),
            ("EMEA contributed $15,655 of October's $115,310 decline in revenue.", .supported),
            ("EMEA contributed $51,655 of October's $115,310 decline in revenue.", .contradicted),
            ("EMEA contributed $15,655 of October's $151,310 decline in revenue.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
