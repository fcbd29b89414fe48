import SalesCore
import Testing

@testable import Narrate

@Suite("Records told by never")
struct NeverClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Never before has revenue been as high as in September 2025.", Verdict.supported),
            ("Never before has revenue been as high as in October 2025.", .contradicted),
            ("Revenue has never been higher than in September 2025.", .supported),
            ("Revenue has never been higher than in August 2025.", .contradicted),
            ("Revenue has never been as low as in January 2025.", .supported),
            ("Revenue has never been as low as in March 2025.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
