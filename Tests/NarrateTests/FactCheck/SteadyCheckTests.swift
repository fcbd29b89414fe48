import SalesCore
import Testing

@testable import Narrate

@Suite("Every step and first moves")
struct SteadyCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue rose for the first time since January 2025.", Verdict.contradicted),
            ("Orders have fallen every month since August 2025.", .contradicted),
            ("Revenue in APAC has risen every month since January 2025.", .supported),
            ("Revenue fell for the first time since February 2025.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
