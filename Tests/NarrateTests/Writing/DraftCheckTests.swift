import SalesCore
import Testing

@testable import Narrate

@Suite("Judging a draft")
struct DraftCheckTests {
    private let scene = SalesScene.westFell
    private let facts = FactIDs(.westFell)

    private func judge(_ sentences: (String, SentenceOrigin)...) -> [[String]] {
        let table = scene.table
        let check = DraftCheck(
            checker: FactChecker(table: table),
            caveats: CaveatProof(table: table, period: scene.last, lines: nil),
            sheet: facts.sheet, period: scene.last)
        let filled = sentences.map { text, origin in
            FilledSentence(
                DraftSentence(
                    text: text, facts: SlotText(text).slots, finding: nil, origin: origin),
                from: facts.sheet)
        }
        return check.judge(
            Composition(headline: filled[0], sentences: Array(filled.dropFirst()))
        ).map(\.reasons)
    }

    @Test("A true sentence stands, a false one is refused for what it says")
    func verdicts() {
        let reasons = judge((facts.soundSentence, .model), ("Revenue doubled.", .model))
        #expect(reasons[0] == [])
        #expect(reasons[1].contains { $0.contains("doubled") })
    }

    @Test(
        "A number in the wrong place is refused though it is a fact",
        arguments: [
            "Revenue rose {{f1}}.", "Orders fell to {{f3}}.",
            "Revenue was {{f4}} in October.",
        ])
    func wrongPlace(_ text: String) {
        #expect(judge((text, .model))[0] != [])
    }

    @Test("Words that claim nothing do not stand")
    func empty() {
        #expect(
            judge(("A remarkable month!", .model))[0]
                .contains("it says nothing that the tables can decide"))
    }

    @Test("A model does not write caveats")
    func caveats() {
        let text = "There are no figures for May 2025."
        #expect(judge((text, .model))[0] != [])
    }
}
