import SalesCore
import Testing

@testable import Narrate

@Suite("Runs in time")
struct StreakCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue in EMEA fell for the second month in a row.", Verdict.supported),
            ("Revenue in EMEA fell for the third month in a row.", .contradicted),
            ("Revenue in EMEA fell for two consecutive months.", .supported),
            ("APAC saw a ninth straight rise in revenue.", .supported),
            ("APAC saw a tenth straight rise in revenue.", .contradicted),
            ("Revenue in EMEA rose for the second month in a row.", .contradicted),
            ("Revenue fell in consecutive months.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
