import Testing

@testable import Narrate

@Suite("Words of phrases")
struct PhraseWordsTests {
    @Test(
        "A phrase is cut as a text would be",
        arguments: [
            "rose", "in a row", " two  spaces ", "", "u.s.", "year-over-year", "the firm's", "100%",
            "q3", "größer als", "it's", "at 3rd", "Upper Case",
            "für die größten ränge", "à la carte", "ÖL", "e\u{301}t\u{e9}",
        ])
    func cuts(_ phrase: String) {
        #expect(PhraseWords.of(phrase) == Tokenizer.tokens(phrase).map(\.text))
    }

    @Test("Words stand in the order of the phrase")
    func ordered() {
        #expect(PhraseWords.of("three times in a row") == ["three", "times", "in", "a", "row"])
        #expect(PhraseWords.of("the firm's") == ["the", "firm", "'s"])
    }
}
