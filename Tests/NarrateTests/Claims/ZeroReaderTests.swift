import SalesCore
import Testing

@testable import Narrate

@Suite("Nothing as a number")
struct ZeroReaderTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue fell to nothing in October.", Verdict.contradicted),
            ("Revenue in EMEA came to nothing in October.", .contradicted),
            ("Revenue was zero in October.", .contradicted),
            ("Revenue was nil in October.", .contradicted),
            ("Orders came to nought in October.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
