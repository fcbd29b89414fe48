import SalesCore
import Testing

@testable import Narrate

@Suite("Whole, partial and missing periods")
struct PeriodCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("November 2025 is partial.", Verdict.supported),
            ("October 2025 is partial.", .contradicted),
            ("November 2025 is not complete.", .supported),
            ("Revenue for October 2025 is missing.", .contradicted),
            ("Revenue for March 2019 is missing.", .supported),
            ("Revenue fell from $1.31M in October 2025 to $24K in November 2025.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
