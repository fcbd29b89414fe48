import SalesCore
import Testing

@testable import Narrate

@Suite("The unusual")
struct UnusualClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue in Americas was unusually high in September 2025.", Verdict.supported),
            ("Revenue in Americas was unusually low in September 2025.", .contradicted),
            ("Revenue in EMEA was unusually high in October 2025.", .contradicted),
            ("Revenue in EMEA was within its usual range in October 2025.", .supported),
            ("Revenue in EMEA was not in the usual range in October 2025.", .contradicted),
            ("Orders in Americas were within their usual range in September 2025.", .contradicted),
            ("September 2025 was an outlier for orders in Americas.", .supported),
            ("October 2025 was an outlier for orders in EMEA.", .contradicted),
            ("The drop in revenue in EMEA was abnormal.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
