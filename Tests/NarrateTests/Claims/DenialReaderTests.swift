import SalesCore
import Testing

@testable import Narrate

@Suite("Denials")
struct DenialReaderTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("It is not true that revenue rose in October.", Verdict.supported),
            ("It is not true that revenue fell in October.", .contradicted),
            ("It would be wrong to say that revenue rose in October.", .supported),
            ("It would be wrong to say that revenue fell in October.", .contradicted),
            ("It is not true that revenue rose 3.0% to $1.2M in October.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
