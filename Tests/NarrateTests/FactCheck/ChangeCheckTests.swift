import SalesCore
import Testing

@testable import Narrate

@Suite("Changes")
struct ChangeCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue fell 8.1%.", Verdict.supported),
            ("Revenue fell 8.0%.", .contradicted),
            ("Revenue fell by $115,310.", .supported),
            ("Revenue fell by $115,311.", .contradicted),
            ("Win rate rose 2.0 points.", .supported),
            ("Win rate rose 2.0%.", .contradicted),
            ("Win rate rose 5.0%.", .supported),
            ("Americas orders grew 1.1 times.", .contradicted),
            ("Revenue doubled.", .contradicted),
            ("Revenue rose 11.7% from a year earlier.", .supported),
            ("Revenue fell 98% in November 2025.", .contradicted),
            ("Revenue changed by -8.1%.", .supported),
            ("Revenue changed by 8.1%.", .supported),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
