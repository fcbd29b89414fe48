import Testing

@testable import Narrate

@Suite("Words of intensity")
struct IntensityWordsTests {
    @Test("Every verb is a direction of the lexicon")
    func verbs() {
        let words = Set(
            DirectionWords.entries.flatMap { $0.phrase.split(separator: " ").map(String.init) })
        for verb in IntensityWords.verbs.keys {
            #expect(words.contains(verb), "\(verb) is no word of direction")
        }
    }

    @Test("No modifier is a direction, a number or a name by itself")
    func modifiers() {
        for word in IntensityWords.modifiers.keys {
            if case .direction? = WordLists.sense(word) { Issue.record("\(word) is a direction") }
        }
    }
}
