import Testing

@testable import Narrate

@Suite("Words of standing still")
struct SteadyWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: SteadyWords.entries) == []) }
}
