import SalesCore
import Testing

@testable import Narrate

@Suite("Extremes in time")
struct RecordCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue in September 2025 was the highest on record.", Verdict.supported),
            ("Revenue was the lowest since August 2025.", .supported),
            ("Revenue was the lowest since July 2025.", .contradicted),
            ("Revenue was the lowest in two months.", .supported),
            ("Revenue was the lowest in three months.", .contradicted),
            ("APAC revenue was the highest in the 13 months on record.", .supported),
            ("APAC revenue was the highest in the 15 months on record.", .contradicted),
            ("The decline in revenue was the largest since January 2025.", .supported),
            ("APAC revenue was the highest of 2025.", .supported),
            ("Q2 was the best quarter of 2025 for revenue.", .contradicted),
            ("Q3 was the best quarter of 2025 for revenue.", .supported),
            ("Revenue in November 2025 was the lowest on record.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
