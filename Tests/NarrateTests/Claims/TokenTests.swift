import Testing

@testable import Narrate

@Suite("Tokens")
struct TokenTests {
    private func tokens(_ text: String) -> [Token] { Tokenizer.tokens(text) }

    @Test("A word, a number, a mark")
    func kinds() {
        let found = tokens("Sales rose 1,234.5 %")
        #expect(found.map(\.kind) == [.word, .word, .number, .mark])
        #expect(found.map(\.text) == ["sales", "rose", "1,234.5", "%"])
    }

    @Test("Capitals are kept apart from the text")
    func capitals() {
        let found = tokens("EMEA Fell by A")
        #expect(found.map(\.isCapitalised) == [true, true, false, true])
        #expect(found.map(\.isAllCapitals) == [true, false, false, false])
    }

    @Test("Whether a space stands before")
    func attached() { #expect(tokens("12% 3 %").map(\.isAttached) == [false, true, false, false]) }

    @Test("Ranges are of the whole text and do not overlap")
    func ranges() {
        let text = "👩‍👧 Ünits: -1,2 Mio. € (up 3 %)"
        let scalars = Array(text.unicodeScalars)
        var end = 0
        for token in tokens(text) {
            #expect(token.start >= end && token.end > token.start)
            end = token.end
        }
        #expect(end == scalars.count)
    }

    @Test("A quoted name is one token, whatever it holds")
    func names() {
        let scalars = Array("for “Up 5%. No!” it".unicodeScalars)
        let found = Tokenizer.tokens(scalars, in: 0..<scalars.count, names: [4..<16])
        #expect(found.map(\.kind) == [.word, .name, .word])
        #expect(found[1].text == "“up 5%. no!”")
        #expect(found[1].start == 4 && found[1].end == 16)
    }
}
