import SalesCore
import Testing

@testable import Narrate

@Suite("Parts of a change")
struct ContributionCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Americas accounted for 96.8% of the decline in revenue.", Verdict.supported),
            ("Americas accounted for 96.8% of the rise in revenue.", .contradicted),
            ("EMEA and Americas accounted for 110.4% of the decline in revenue.", .supported),
            ("APAC offset part of the decline in revenue.", .supported),
            ("EMEA offset part of the decline in revenue.", .contradicted),
            ("APAC offset 10.4% of the decline in revenue.", .supported),
            ("Americas accounted for 96.8% of the $115K decline in revenue.", .supported),
            ("Americas accounted for 96.8% of the $125K decline in revenue.", .contradicted),
            ("EMEA accounted for 50% of the rise in win rate.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
