import SalesCore
import Testing

@testable import Narrate

@Suite("The lexicon")
struct LexiconTests {
    private func sense(_ phrase: String) -> Sense? {
        let tokens = Tokenizer.tokens(phrase)
        guard let match = Lexicon.english.match(tokens, at: 0), match.count == tokens.count else {
            return nil
        }
        return match.sense
    }

    @Test(
        "Directions", arguments: [("climbed", 1), ("edged down", -1), ("plummeted", -1), ("up", 1)])
    func directions(_ phrase: String, _ way: Int) {
        guard case .direction(let direction)? = sense(phrase) else {
            Issue.record("\(phrase) is no direction")
            return
        }
        #expect(direction.sign == (way > 0 ? .up : .down))
    }

    @Test(
        "Baselines",
        arguments: [
            ("year over year", Baseline.yearBefore), ("year-on-year", .yearBefore),
            ("month over month", .previous), ("the same month last year", .yearBefore),
            ("the previous quarter", .previous), ("a year earlier", .yearBefore),
        ])
    func baselines(_ phrase: String, _ baseline: Baseline) {
        guard case .baseline(let sense)? = sense(phrase) else {
            Issue.record("\(phrase) is no baseline")
            return
        }
        #expect(sense.baseline == baseline)
    }

    @Test(
        "What no cell decides",
        arguments: [
            ("because of", Undecidable.cause), ("driven by", .cause), ("will", .forecast),
            ("guidance", .target), ("year to date", .adjusted), ("accelerated", .pace),
        ])
    func undecidable(_ phrase: String, _ kind: Undecidable) {
        #expect(sense(phrase) == .undecidable(kind))
    }

    @Test("A phrase beats its first word")
    func longest() {
        #expect(sense("compared with") == .comparator)
        #expect(sense("compared") == .comparedWord)
    }

    @Test("Several hundred entries")
    func size() {
        let entries = [
            DirectionWords.entries, ComparisonWords.entries, RankWords.entries, RoleWords.entries,
            UndecidableWords.entries, PlainWords.entries,
        ].flatMap(\.self)
        #expect(entries.count > 700)
    }
}
