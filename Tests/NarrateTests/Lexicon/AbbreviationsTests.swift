import Testing

@testable import Narrate

@Suite("Abbreviations")
struct AbbreviationsTests {
    private func sentences(_ text: String) -> Int {
        SentenceSplitter(Array(text.unicodeScalars)).sentences().count
    }

    @Test("Some never end a sentence", arguments: Abbreviations.neverEnding.sorted())
    func neverEnding(_ word: String) {
        #expect(sentences("It fell \(word). Then it rose") == 1)
        #expect(sentences("It fell \(word)x. Then it rose") == 2)
    }

    @Test("Some end one where a new one begins", arguments: Abbreviations.common.sorted())
    func common(_ word: String) {
        #expect(sentences("It fell 3 \(word). then it rose") == 1)
        #expect(sentences("It fell 3 \(word). Then it rose") == 2)
    }

    @Test("In one list only, and lower-case")
    func distinct() {
        #expect(Abbreviations.neverEnding.isDisjoint(with: Abbreviations.common))
        for word in Abbreviations.neverEnding.union(Abbreviations.common) {
            #expect(word == word.lowercased() && !word.hasSuffix("."))
        }
    }
}
