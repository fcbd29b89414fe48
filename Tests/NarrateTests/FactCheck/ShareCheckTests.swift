import SalesCore
import Testing

@testable import Narrate

@Suite("Shares of a total")
struct ShareCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("EMEA made up 31.4% of revenue.", Verdict.supported),
            ("EMEA made up 31.5% of revenue.", .contradicted),
            ("The top two regions made up 84.8% of revenue.", .supported),
            ("The top five regions made up 84.8% of revenue.", .contradicted),
            ("EMEA made up 31.4% of win rate.", .notCheckable),
            ("EMEA and APAC made up 46.6% of revenue.", .supported),
            ("Some 31.4% of revenue came from EMEA.", .supported),
            ("31.4% of revenue came from somewhere.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
