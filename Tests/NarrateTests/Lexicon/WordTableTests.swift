import Testing

@testable import Narrate

@Suite("Tables of words")
struct WordTableTests {
    private let places: WordTable<Int> = ["erste": 1, "zweite": 2, "fünfte": 5]

    @Test("A word has its value", arguments: [("erste", 1), ("zweite", 2), ("fünfte", 5)])
    func knows(_ word: String, _ place: Int) {
        #expect(places[word] == place)
    }

    @Test("Another word has none", arguments: ["", "dritte", "erster", "Erste"])
    func refuses(_ word: String) {
        #expect(places[word] == nil)
    }
}
