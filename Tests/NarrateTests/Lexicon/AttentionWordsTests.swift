import SalesCore
import Testing

@testable import Narrate

@Suite("Words that ask for attention")
struct AttentionWordsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Management should note that revenue was $1.31M in October.", Verdict.supported),
            ("Management should note that revenue was $1.41M in October.", .contradicted),
            ("It should also be noted that revenue fell 8.1% in October.", .supported),
            ("Readers may want to know that orders were 4,354 in October.", .supported),
            ("Readers may want to know that orders were 4,534 in October.", .contradicted),
            ("Revenue should be $1.31M in October.", .notCheckable),
            ("Management should expect revenue of $1.31M in October.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: AttentionWords.entries) == []) }
}
