import Testing

@testable import Narrate

@Suite("Prints of words")
struct WordPrintsTests {
    private static let listed = ["über", "about", "a", "", "niveau von", "geschäftsjahresbeginn"]

    @Test("A listed word may be among them", arguments: listed)
    func knows(_ word: String) {
        #expect(WordPrints(Self.listed).mayContain(word))
    }

    @Test("Most other words are told not to be")
    func refuses() {
        let prints = WordPrints(Self.listed)
        let others = (0..<200).map { "wort\($0)" }
        #expect(others.filter(prints.mayContain).count < 50)
    }

    @Test("An empty list has no word")
    func empty() {
        #expect(!WordPrints([]).mayContain("about"))
    }
}
