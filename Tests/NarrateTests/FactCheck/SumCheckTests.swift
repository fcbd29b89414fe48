import SalesCore
import Testing

@testable import Narrate

@Suite("Several members together")
struct SumCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("EMEA and APAC together made $611,845.", Verdict.supported),
            ("EMEA and APAC together made $611,945.", .contradicted),
            ("EMEA and APAC together took 2,124 of the 4,354 orders.", .supported),
            ("EMEA and APAC together took 2,142 of the 4,354 orders.", .contradicted),
            ("EMEA and APAC took $611,845.", .supported),
            ("EMEA and APAC took $412,345.", .contradicted),
            ("EMEA and APAC together took 2,124 orders.", .supported),
            ("EMEA and APAC together took 1,370 orders.", .contradicted),
            ("EMEA and APAC together had a win rate of 42%.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
