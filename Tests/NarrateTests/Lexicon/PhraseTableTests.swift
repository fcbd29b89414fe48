import Testing

@testable import Narrate

@Suite("Phrase tables")
struct PhraseTableTests {
    @Test("The longest phrase, and of two the first that was put in")
    func longest() {
        var table = PhraseTable<Int>()
        table.insert(["a"], 1)
        table.insert(["a", "b", "c"], 3)
        table.insert(["a", "b"], 2)
        table.insert(["a"], 9)
        #expect(table.longest(in: Tokenizer.tokens("a b c"), at: 0)?.value == 3)
        #expect(table.longest(in: Tokenizer.tokens("a b d"), at: 0)?.value == 2)
        #expect(table.longest(in: Tokenizer.tokens("a"), at: 0)?.value == 1)
        #expect(table.longest(in: Tokenizer.tokens("b"), at: 0)?.value == nil)
        #expect(table.longest(in: Tokenizer.tokens("a b c"), at: 0, within: 2)?.value == 2)
        #expect(table.longest(in: Tokenizer.tokens("z a b"), at: 1)?.count == 2)
        #expect(table.startsPhrase("a") && !table.startsPhrase("b"))
    }
}
