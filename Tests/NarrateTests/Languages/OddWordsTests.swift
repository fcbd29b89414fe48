import Testing

@testable import Narrate

@Suite("German words of what is out of the ordinary")
struct OddWordsTests {
    private func piece(_ word: String) -> Piece {
        Piece(role: .unknown, tokens: [], original: word)
    }

    @Test(
        "Odd by their stem", arguments: ["ungewöhnliche", "ausreißern", "abnormal", "sonderfall"])
    func odd(_ word: String) { #expect(OddWords.isOdd(piece(word))) }

    @Test("Not odd", arguments: ["gewöhnlich", "auffällig", "umsatz"])
    func plain(_ word: String) { #expect(!OddWords.isOdd(piece(word))) }

    @Test("Left by what falls out of it")
    func idioms() {
        #expect(OddWords.idiom(["fällt", "aus", "dem", "rahmen"].map(piece)))
        #expect(!OddWords.idiom(["in", "diesem", "rahmen"].map(piece)))
    }
}
