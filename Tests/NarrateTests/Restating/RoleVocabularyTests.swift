import Testing

@testable import Narrate

@Suite("Words that claim something only with other roles")
struct RoleVocabularyTests {
    @Test(
        "Each word tells one thing",
        arguments: [
            ("repetition", RoleReading.Extra.still), ("detriment", .judged), ("ratio", .factor),
            ("inclusive", .sum), ("almost", .loose),
        ])
    func tells(_ word: String, _ extra: RoleReading.Extra) {
        #expect(RoleVocabulary.extra(of: word) == extra)
    }

    @Test("Other words tell nothing", arguments: ["churn", "nordics", "widgets"])
    func leaves(_ word: String) { #expect(RoleVocabulary.extra(of: word) == nil) }

    @Test("No word is good and bad at once")
    func parts() {
        #expect(RoleVocabulary.goodWords.isDisjoint(with: RoleVocabulary.badWords))
    }
}
