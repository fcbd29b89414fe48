import Testing

@testable import Narrate

@Suite("Words of profit and loss")
struct ProfitWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: ProfitWords.entries) == []) }
}
