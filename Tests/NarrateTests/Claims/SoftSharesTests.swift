import SalesCore
import Testing

@testable import Narrate

@Suite("Shares without a number")
struct SoftSharesTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            (
                "Just over half of October's sales, 53.4%, came from the Americas.",
                Verdict.supported
            ),
            ("Just over half of October's sales, 58.4%, came from the Americas.", .contradicted),
            ("Less than half of October's sales came from the Americas.", .contradicted),
            ("A minority of October's orders came from EMEA.", .supported),
            ("A minority of October's sales came from the Americas.", .contradicted),
            ("Better than half of the orders came from the Americas.", .supported),
            ("Most of the revenue is EMEA.", .contradicted),
            ("Most of the revenue, just over half, is Americas.", .supported),
            ("Practically all of the revenue sits in the Americas.", .contradicted),
            ("The vast majority of the orders came from the Americas.", .contradicted),
            ("Hardly any of the orders came from APAC.", .contradicted),
            ("A small share of the orders came from APAC.", .supported),
            ("Nearly a third of revenue comes from EMEA.", .supported),
            ("Nearly a quarter of revenue comes from EMEA.", .contradicted),
            ("The lion's share of revenue comes from the Americas.", .supported),
            ("Revenue of the Americas plunged in October, by more than a tenth.", .supported),
            ("Revenue of the Americas plunged in October, by more than a third.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
