import SalesCore
import Testing

@testable import Narrate

@Suite("Words of sums so far")
struct CumulativeWordsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Cumulative revenue for the year reached $11.99M in October.", Verdict.supported),
            ("Cumulative revenue for the year reached $1.31M in October.", .contradicted),
            (
                "The running total of orders for the year stood at 41,590 after October 2025.",
                .supported
            ),
            (
                "The running total of orders for the year stood at 4,354 after October 2025.",
                .contradicted
            ),
            ("Cumulative win rate was 42% in October.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: CumulativeWords.entries) == []) }
}
