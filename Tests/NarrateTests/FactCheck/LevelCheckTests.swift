import SalesCore
import Testing

@testable import Narrate

@Suite("Values")
struct LevelCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue was $1,312,345.", Verdict.supported),
            ("Revenue was $1,312,346.", .contradicted),
            ("Revenue was 1,312,345.", .supported),
            ("Revenue was £1.31M.", .contradicted),
            ("Win rate was 42%.", .supported),
            ("Win rate was $42.", .contradicted),
            ("Orders were 4,354.", .supported),
            ("Revenue was $1.3M in May 2019.", .notCheckable),
            ("EMEA made $412,345.", .supported),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
