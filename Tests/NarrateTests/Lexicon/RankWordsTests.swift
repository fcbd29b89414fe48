import Testing

@testable import Narrate

@Suite("Ordinals")
struct RankWordsTests {
    @Test(
        "Written",
        arguments: [(1, "first"), (3, "third"), (20, "twentieth"), (21, "21st"), (112, "112th")])
    func writes(_ rank: Int, _ word: String) { #expect(RankWords.word(for: rank) == word) }
}
