import SalesCore
import Testing

@testable import Narrate

@Suite("The built-in writer")
struct TemplateWriterTests {
    private func draft(_ length: NarrativeLength) -> Draft {
        let scene = SalesScene.westFell
        return TemplateWriter(spec: scene.spec, period: scene.last, length: length)
            .draft(from: FactIDs(scene).sheet)
    }

    @Test("One sentence where one is asked for")
    func headline() {
        #expect(draft(.headline).headline != nil)
        #expect(draft(.headline).sentences == [])
    }

    @Test("Each sentence is of one finding and cites the slots it has")
    func sentences() {
        let sentences = draft(.brief).sentences
        #expect(!sentences.isEmpty)
        for sentence in sentences {
            #expect(sentence.origin == .template)
            #expect(sentence.finding != nil)
            #expect(sentence.facts == SlotText(sentence.text).slots)
            #expect(sentence.text.hasSuffix("."))
        }
        #expect(Set(sentences.map(\.finding)).count == sentences.count)
    }

    @Test("Neighbouring months take different words")
    func turns() {
        let scene = SalesScene.westFell
        let sheet = FactIDs(scene).sheet
        let texts = (0..<4).map { offset in
            TemplateWriter(
                spec: scene.spec, period: scene.last.advanced(by: offset), length: .brief
            ).draft(from: sheet).headline?.text
        }
        #expect(Set(texts).count == 4)
    }

    @Test("Nothing found, nothing written")
    func empty() {
        let scene = SalesScene.quiet
        let draft = TemplateWriter(spec: scene.spec, period: scene.last, length: .full)
            .draft(from: FactSheet([], of: scene.table))
        #expect(draft == Draft(headline: nil, sentences: []))
    }
}
