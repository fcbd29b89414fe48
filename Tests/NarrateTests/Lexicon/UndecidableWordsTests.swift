import SalesCore
import Testing

@testable import Narrate

@Suite("Words of what no cell decides")
struct UndecidableWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: UndecidableWords.entries) == []) }

    /// Revenue did fall 8.1%: with any of these words beside it the sentence may not pass.
    @Test("None lets a true sentence pass whole")
    func neverSupported() {
        for entry in UndecidableWords.entries
        where entry.phrase.first != "'" && entry.sense != .undecidable(.everywhere) {
            let report = Acme.check("Revenue fell 8.1% \(entry.phrase) rain.")
            #expect(report.verdict == .notCheckable, "\(entry.phrase): \(report.verdict)")
        }
    }

    @Test(
        "The reason says of which kind",
        arguments: [
            ("Revenue fell because of rain.", ClaimKind.cause),
            ("Revenue will fall.", .forecast), ("Revenue beat the target.", .target),
            ("Organic revenue fell 8.1%.", .metric), ("Revenue fell faster.", .comparison),
            ("Revenue was seasonal.", .intensity),
        ])
    func kinds(_ text: String, _ kind: ClaimKind) {
        let claims = Acme.check(text).claims
        #expect(claims.contains { $0.kind == kind && $0.verdict == .notCheckable }, "\(claims)")
    }
}
