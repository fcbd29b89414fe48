import SalesCore
import Testing

@testable import Narrate

@Suite("Records told by looking back")
struct BackwardClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("No month of 2025 was weaker than January.", Verdict.supported),
            ("No month of 2025 was weaker than February.", .contradicted),
            ("No other month of 2025 had higher revenue than September.", .supported),
            ("No other month of 2025 had higher revenue than August.", .contradicted),
            ("No month of 2025 had higher revenue than September.", .supported),
            ("No month of 2025 had higher revenue than August.", .contradicted),
            ("No quarter has been better than the third quarter of 2025.", .supported),
            ("No quarter has been better than the second quarter of 2025.", .contradicted),
            ("No month since March 2025 has been better than September 2025.", .supported),
            ("No month since March 2025 has been better than August 2025.", .contradicted),
            ("We have to go back to last October to find a better month.", .contradicted),
            ("We have to go back to September to find a better month.", .supported),
            ("We have to go back to August to find a better month.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
