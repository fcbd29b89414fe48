import SalesCore
import Testing

@testable import Narrate

@Suite("Directions")
struct DirectionCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue fell.", Verdict.supported),
            ("Revenue rose.", .contradicted),
            ("Revenue did not rise.", .supported),
            ("Revenue did not fall.", .contradicted),
            ("Revenue improved.", .contradicted),
            ("Revenue worsened.", .supported),
            ("Revenue was steady.", .contradicted),
            ("Average order value improved.", .notCheckable),
            ("Revenue was unchanged from October 2024.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
