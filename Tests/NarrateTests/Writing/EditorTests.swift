import SalesCore
import Testing

@testable import Narrate

@Suite("Dropping and adding")
struct EditorTests {
    private let facts = FactIDs(.westFell)

    private func editor(_ length: NarrativeLength = .brief) -> Editor {
        let scene = SalesScene.westFell
        let table = scene.table
        return Editor(
            template: TemplateWriter(spec: scene.spec, period: scene.last, length: length),
            check: DraftCheck(
                checker: FactChecker(table: table),
                caveats: CaveatProof(table: table, period: scene.last, lines: nil),
                sheet: facts.sheet, period: scene.last),
            length: length)
    }

    private func draft(headline: String?, _ sentences: [String]) -> Draft {
        func sentence(_ text: String) -> DraftSentence {
            DraftSentence(
                text: text, facts: SlotText(text).slots, finding: nil, origin: .model)
        }
        return Draft(headline: headline.map(sentence), sentences: sentences.map(sentence))
    }

    @Test("A sentence that fails goes, with its reasons; the others stay in their order")
    func drops() {
        let edited = editor().edited(
            draft(
                headline: "Revenue fell {{f1}}",
                [
                    "Revenue doubled.", facts.soundSentence, "Revenue fell {{f500}}.",
                ]))
        #expect(edited.sentences.first?.draft.text == facts.soundSentence)
        #expect(
            edited.withheld.map(\.text) == ["Revenue doubled.", "Revenue fell {{f500}}."])
        #expect(edited.withheld.allSatisfy { !$0.reasons.isEmpty })
    }

    @Test("A headline that fails is replaced by the template's")
    func headline() {
        let edited = editor().edited(
            draft(headline: "Revenue doubled", [facts.soundSentence]))
        #expect(edited.headline.draft.origin == .template)
        #expect(edited.sentences.first?.draft.origin == .model)
        #expect(edited.withheld.map(\.text) == ["Revenue doubled"])
    }

    @Test("More sentences than the report has room for are withheld")
    func room() {
        let edited = editor(.headline).edited(
            draft(headline: "Revenue fell {{f1}}", [facts.soundSentence]))
        #expect(edited.sentences.isEmpty)
        #expect(edited.withheld.contains { $0.reasons == ["the report has no room for it"] })
    }

    @Test("A draft's problems come with their reasons, a missing headline among them")
    func problems() {
        let problems = editor().problems(of: draft(headline: nil, ["Revenue fell 5."]))
        #expect(problems.first?.reasons == ["there is no headline"])
        #expect(problems.last?.text == "Revenue fell 5.")
    }
}
