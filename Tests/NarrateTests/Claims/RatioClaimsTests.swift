import SalesCore
import Testing

@testable import Narrate

@Suite("Ratios in the words of their parts")
struct RatioClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("EMEA won 42% of its orders.", TextVerdict.supported),
            ("EMEA won 31% of its orders.", .contradicted),
            ("APAC won 41.1% of the 754 orders it took.", .supported),
            ("APAC won 41.1% of the 745 orders it took.", .contradicted),
            ("EMEA took 31% of orders.", .supported),
        ])
    func decides(_ text: String, _ verdict: TextVerdict) {
        let report = Acme.check(text)
        #expect(report.verdict == verdict, "\(report.claims)")
    }
}
