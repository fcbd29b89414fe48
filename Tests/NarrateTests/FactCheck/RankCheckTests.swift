import SalesCore
import Testing

@testable import Narrate

@Suite("Places")
struct RankCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Americas was the largest region.", Verdict.supported),
            ("APAC was the smallest region.", .supported),
            ("APAC was the second-smallest region.", .contradicted),
            ("EMEA ranked second of three regions by revenue.", .supported),
            ("EMEA ranked 2nd of three regions by revenue.", .supported),
            (
                "EMEA ranked second of three regions by revenue, up from third in September 2025.",
                .contradicted
            ),
            ("Americas had the largest decline of any region.", .supported),
            ("APAC had the largest increase of any region.", .supported),
            ("APAC was the biggest contributor to the decline.", .contradicted),
            ("EMEA was the largest product.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
