import SalesCore
import Testing

@testable import Narrate

@Suite("Shares in words")
struct ShareWordClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("One in three dollars came from EMEA.", Verdict.supported),
            ("One dollar in three comes from EMEA.", .supported),
            ("One dollar in five comes from EMEA.", .contradicted),
            ("Two in three dollars came from EMEA.", .contradicted),
            ("Fewer than one in six dollars is earned in APAC.", .supported),
            ("Fewer than one in ten dollars is earned in APAC.", .contradicted),
            ("One order in three came from EMEA.", .supported),
            ("One order in two came from EMEA.", .contradicted),
            ("Orders came exclusively from EMEA.", .contradicted),
            ("Orders came exclusively from EMEA, APAC and the Americas.", .supported),
            ("Orders came entirely from EMEA and APAC.", .contradicted),
            ("All of the revenue came from EMEA.", .contradicted),
            ("None of the revenue came from EMEA.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
