import SalesCore
import Testing

@testable import Narrate

@Suite("Words that set one thing against another")
struct RivalWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: RivalWords.entries) == []) }

    @Test(
        "With nothing to compare with they mean what else they mean",
        arguments: [
            ("Revenue exceeded $1.3M.", TextVerdict.supported),
            ("Revenue topped $1.3M.", .supported),
            ("Revenue topped $1.9M.", .contradicted),
            ("Revenue beat expectations.", .notCheckable),
            ("Revenue fell 8.1%, ahead of the holidays.", .supported),
        ])
    func fallsBack(_ text: String, _ verdict: TextVerdict) {
        let report = Acme.check(text)
        #expect(report.verdict == verdict, "\(report.claims.map(\.reason))")
    }
}
