import Testing

@testable import Narrate

@Suite("Parts of a whole in words")
struct FractionReaderTests {
    @Test(
        "Read with the word that loosens them",
        arguments: [
            ("EMEA accounted for a third of revenue", 3), ("revenue grew by one half in May", 3),
            ("revenue grew by roughly one half from April", 4), ("just over half, 50.7%", 2),
            ("revenue fell by just over a quarter", 5), ("revenue fell by more than a quarter", 5),
        ])
    func reads(_ text: String, at index: Int) {
        let tokens = Tokenizer.tokens(text)
        #expect(FractionReader(tokens).read(at: index)?.quantity.isFraction == true)
    }

    @Test(
        "A number of halves and quarters is no part",
        arguments: [("half a million", 0), ("over a quarter", 1), ("the first half", 2)])
    func leaves(_ text: String, at index: Int) {
        #expect(FractionReader(Tokenizer.tokens(text)).read(at: index) == nil)
    }
}
