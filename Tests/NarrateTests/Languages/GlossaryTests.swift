import Testing

@testable import Narrate

@Suite("Phrases and their English")
struct GlossaryTests {
    private let glossary = Glossary(
        [(role: .adverb, lines: "insgesamt, in summe = in total\nwieder = ")],
        links: "um = by",
        qualifiers: "rund = about\nganze =")

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
        #expect(glossary.longestBeforeNumber(in: tokens, at: 1)?.gloss.role == .adjective)
        #expect(glossary.longest(in: tokens, at: 0) == nil)
    }

    @Test(
        "What links a number and what loosens it are one",
        arguments: [
            ("um 5", ["by"], 1, Gloss.Role.preposition),
            ("um rund 5", ["by", "about"], 2, .adjective),
            ("um ganze 5", ["by"], 2, .preposition), ("rund 5", ["about"], 1, .adjective),
        ])
    func behindLinks(_ text: String, _ words: [String], _ count: Int, _ role: Gloss.Role) {
        let found = glossary.longestBeforeNumber(in: Tokenizer.tokens(text), at: 0)
        #expect(found?.gloss.words == words)
        #expect(found?.count == count)
        #expect(found?.gloss.role == role)
    }
}
