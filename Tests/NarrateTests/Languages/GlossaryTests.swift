import Testing

@testable import Narrate

@Suite("Phrases and their English")
struct GlossaryTests {
    private let glossary = Glossary(
        [(role: .adverb, lines: "insgesamt, in summe = in total\nwieder = ")],
        beforeNumbers: "um = by\nrund = about")

    @Test("The longest phrase counts") func longest() {
        let match = glossary.longest(in: Tokenizer.tokens("in summe"), at: 0)
        #expect(match?.gloss.words == ["in", "total"])
        #expect(match?.count == 2)
    }

    @Test("A phrase may be left out") func leftOut() {
        #expect(glossary.longest(in: Tokenizer.tokens("wieder"), at: 0)?.gloss.words == [])
    }

    @Test("Some mean something else before numbers") func beforeNumbers() {
        let tokens = Tokenizer.tokens("um rund")
        #expect(glossary.longestBeforeNumber(in: tokens, at: 0)?.gloss.role == .preposition)
        #expect(glossary.longestBeforeNumber(in: tokens, at: 1)?.gloss.role == .adjective)
        #expect(glossary.longest(in: tokens, at: 0) == nil)
    }
}
