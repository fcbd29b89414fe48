import SalesCore
import Testing

@testable import Narrate

@Suite("Ends of ranges")
struct RangeCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            (
                "Over the last six months EMEA revenue ranged from $395.9K to $440K.",
                Verdict.supported
            ),
            ("Over the last six months EMEA revenue ranged from $412K to $440K.", .contradicted),
            ("Since March 2025 EMEA revenue has ranged from $380K to $440K.", .supported),
            ("Since March 2025 EMEA revenue has ranged from $350K to $440K.", .contradicted),
            ("Regional orders range between 754 and 2,220.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
