import SalesCore
import Testing

@testable import Narrate

@Suite("Members and months beyond a value")
struct ThresholdCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("One region had fewer than 1,000 orders.", Verdict.supported),
            ("Two regions had fewer than 1,000 orders.", .contradicted),
            ("Three of the last twelve months topped $1.31M.", .supported),
            ("Four of the last twelve months topped $1.31M.", .contradicted),
            ("Two of four regions took over $400K.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
