import Testing

@testable import Narrate

@Suite("Entries of the lexicon")
struct LexiconEntryTests {
    @Test("A list gives one entry for each phrase, all of one sense")
    func list() {
        let entries = LexiconEntry.list("a year ago,since,1-2", .plain)
        #expect(entries.map(\.phrase) == ["a year ago", "since", "1-2"])
        #expect(entries.allSatisfy { $0.sense == .plain })
    }

    @Test("No phrase stands in two lists, and none twice in one")
    func once() {
        let phrases = WordLists.all.flatMap(\.self).map(\.phrase)
        let repeated = Dictionary(grouping: phrases) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(repeated.sorted() == [])
    }
}
