import Testing

@testable import Narrate

@Suite("Words for the unusual")
struct UnusualWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: UnusualWords.entries) == []) }
}
