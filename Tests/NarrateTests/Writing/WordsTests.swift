import SalesCore
import Testing

@testable import Narrate

@Suite("Words that take turns")
struct WordsTests {
    @Test("Neighbouring turns differ, and turns repeat")
    func turns() {
        for isRising in [true, false] {
            let verbs = (0..<4).map { Words.verb(isRising: isRising, turn: $0) }
            #expect(Set(verbs).count == 4)
            #expect(Words.verb(isRising: isRising, turn: 4) == verbs[0])
            #expect(Words.verb(isRising: isRising, turn: -1) == verbs[3])
        }
    }

    @Test("The noun follows the change")
    func nouns() throws {
        let (fall, rise) = try (Change(from: 2, to: 1), Change(from: 1, to: 2))
        #expect((0...1).map { Words.change(fall, turn: $0) } == ["decline", "drop"])
        #expect((0...1).map { Words.change(rise, turn: $0) } == ["increase", "growth"])
    }
}
