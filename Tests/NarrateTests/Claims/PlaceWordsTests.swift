import SalesCore
import Testing

@testable import Narrate

@Suite("Words around a place")
struct PlaceWordsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("EMEA took second place among the regions on revenue in October.", Verdict.supported),
            ("EMEA took first place among the regions on revenue in October.", .contradicted),
            ("In October, APAC held third place on orders among the regions.", .supported),
            ("In October, APAC held second place on orders among the regions.", .contradicted),
            ("EMEA finished October 2025 second among the regions by revenue.", .supported),
            ("EMEA finished October 2025 third among the regions by revenue.", .contradicted),
            ("October 2025: EMEA second by revenue among the regions.", .supported),
            ("October 2025: EMEA third by revenue among the regions.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
