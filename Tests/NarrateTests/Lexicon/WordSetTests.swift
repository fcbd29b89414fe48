import Testing

@testable import Narrate

@Suite("Sets of words")
struct WordSetTests {
    private let words = WordSet(of: "über unter\n  auf der")

    @Test("Every word of its list is in it", arguments: ["über", "unter", "auf", "der"])
    func knows(_ word: String) {
        #expect(words.contains(word))
    }

    @Test("Nothing else is", arguments: ["", "u", "üben", "auf der", "Der"])
    func refuses(_ word: String) {
        #expect(!words.contains(word))
    }

    @Test("A union has the words of both")
    func union() {
        let all = words.union(["neben", "auf dem"])
        #expect(["über", "neben", "auf dem"].allSatisfy(all.contains))
        #expect(!all.contains("vor"))
    }

    @Test("Its shortest word is measured in bytes")
    func shortest() {
        #expect(words.shortest == 3)
        #expect(WordSet([]).shortest == 0)
    }
}
