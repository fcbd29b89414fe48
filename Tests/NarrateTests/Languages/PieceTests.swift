import Testing

@testable import Narrate

@Suite("Pieces of a sentence")
struct PieceTests {
    @Test("English stands where the original stood") func place() {
        let tokens = Tokenizer.tokens("der Vormonat")
        let english = Piece.english(["the", "previous", "month"], at: tokens[...])
        #expect(english.map(\.text) == ["the", "previous", "month"])
        #expect(english.allSatisfy { $0.start == 0 && $0.end == 12 })
    }

    @Test("Signs are marks, digits numbers") func kinds() {
        let tokens = Tokenizer.tokens("x")
        let kinds = Piece.english(["€", "1.5", "times"], at: tokens[...]).map(\.kind)
        #expect(kinds == [.mark, .number, .word])
    }
}
