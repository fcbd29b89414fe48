import Testing

@testable import Narrate

@Suite("Words for targets")
struct TargetWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: TargetWords.entries) == []) }
}
