import Testing

@testable import Narrate

@Suite("German words of what did not move")
struct StillWordsTests {
    private func pieces(_ text: String) -> [Piece] {
        text.split(separator: " ").map { Piece(role: .unknown, tokens: [], original: String($0)) }
    }

    @Test(
        "They tell it",
        arguments: ["lief seitwärts", "kaum bewegung", "da wo wir waren", "fast derselbe wert"])
    func still(_ text: String) { #expect(StillWords.tellsStillness(pieces(text))) }

    @Test(
        "They do not",
        arguments: ["keineswegs stabil", "eine bewegung", "exakt gleich", "da kam er"])
    func moved(_ text: String) { #expect(!StillWords.tellsStillness(pieces(text))) }
}
