import SalesCore
import Testing

@testable import Narrate

@Suite("Multiples and parts of other members")
struct ComparedAmountsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("EMEA is about twice the size of APAC.", TextVerdict.supported),
            ("EMEA is about three times the size of APAC.", .contradicted),
            ("Americas sells three and a half times as much as APAC.", .supported),
            ("Americas sells two and a half times as much as APAC.", .contradicted),
            ("EMEA took more than double APAC's revenue.", .supported),
            ("Americas took more than double EMEA's revenue.", .contradicted),
            ("APAC sells half as much as EMEA.", .supported),
            ("APAC sells a third as much as EMEA.", .contradicted),
            ("APAC brings in nearly half of what EMEA does.", .supported),
            ("EMEA's revenue was 58.9% of Americas'.", .supported),
            ("EMEA's revenue was 48.9% of Americas'.", .contradicted),
            ("Americas' orders were 1.6 times those of EMEA.", .supported),
            ("Americas' orders were 2.6 times those of EMEA.", .contradicted),
            ("Americas had 860 more orders than EMEA.", .supported),
            ("Americas had 680 more orders than EMEA.", .contradicted),
            ("Revenue was $412,345 in EMEA, $212,845 above APAC.", .supported),
        ])
    func decides(_ text: String, _ verdict: TextVerdict) {
        let report = Acme.check(text)
        #expect(report.verdict == verdict, "\(report.claims.map { "[\($0.text)] \($0.reason)" })")
    }
}
