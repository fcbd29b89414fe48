import SalesCore
import Testing

@testable import Narrate

@Suite("Words that claim nothing")
struct PlainWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: PlainWords.entries) == []) }

    @Test("None is a claim by itself")
    func silent() {
        for entry in PlainWords.entries {
            #expect(Acme.check("The \(entry.phrase).").claims == [], "\(entry.phrase)")
        }
    }

    @Test(
        "Adverbs of several words name no place",
        arguments: ["in full", "for now", "at present", "in fact", "for instance", "in earnest"])
    func adverbs(_ phrase: String) {
        #expect(Acme.check("Revenue fell 8.1% \(phrase).").verdict == .supported)
    }

    @Test(
        "An unknown word behind a preposition is not passed as the total",
        arguments: [
            "Revenue fell in europe.", "Revenue fell 8.1% in the north.",
            "Revenue for tents fell 8.1%.", "Revenue was $1.31M across stores.",
            "Orders rose 8.9% year over year at wholesalers.",
        ])
    func places(_ text: String) { #expect(Acme.check(text).verdict == .notCheckable) }
}
