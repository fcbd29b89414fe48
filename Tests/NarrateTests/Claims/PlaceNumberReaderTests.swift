import SalesCore
import Testing

@testable import Narrate

@Suite("Places as numbers")
struct PlaceNumberReaderTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("EMEA was No. 2 by revenue.", Verdict.supported),
            ("EMEA was No. 3 by revenue.", .contradicted),
            ("EMEA ranked number 2 of the regions by orders.", .supported),
            ("EMEA ranked number 1 of the regions by orders.", .contradicted),
            ("APAC was ranked #3 among the regions by revenue.", .supported),
            ("APAC was ranked #2 among the regions by revenue.", .contradicted),
            ("By orders, APAC was number three.", .supported),
            ("By orders, APAC was number two.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
