import Testing

@testable import Narrate

@Suite("First parts of words")
struct WordStemsTests {
    private let stems: WordStems = ["vorläufig", "über", "üb", "x"]

    @Test(
        "The first of them that a word begins with",
        arguments: [("vorläufige", 0), ("überall", 1), ("übung", 2), ("xylophon", 3), ("x", 3)])
    func begins(_ word: String, _ place: Int) {
        #expect(stems.first(of: word) == place)
        #expect(stems.begin(word))
    }

    @Test("Another beginning is none", arguments: ["", "v", "vorlauf", "uber", "ä"])
    func refuses(_ word: String) {
        #expect(!stems.begin(word))
    }
}
