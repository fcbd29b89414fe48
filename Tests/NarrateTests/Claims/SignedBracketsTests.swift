import SalesCore
import Testing

@testable import Narrate

@Suite("Signed amounts in brackets behind names")
struct SignedBracketsTests {
    @Test(
        "They are changes",
        arguments: [
            ("EMEA (-$15,655) and Americas (-$111,655) fell in October.", TextVerdict.supported),
            ("EMEA (-$16,655) and Americas (-$111,655) fell in October.", .contradicted),
            ("APAC (+$12,000) did not make up for EMEA (-$15,655).", .supported),
            ("In October revenue was -$12,000 in APAC.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: TextVerdict) {
        let report = Acme.check(text)
        #expect(report.verdict == verdict, "\(report.claims.map { "\($0.text): \($0.reason)" })")
    }
}
