import SalesCore
import Testing

@testable import Narrate

@Suite("Drafts")
struct DraftTests {
    private func sentence(_ text: String, _ origin: SentenceOrigin) -> DraftSentence {
        DraftSentence(text: text, facts: SlotText(text).slots, finding: nil, origin: origin)
    }

    @Test("Who wrote a sentence is a part of it")
    func origin() {
        let text = "Revenue fell {{f1}}."
        #expect(sentence(text, .model) != sentence(text, .template))
        #expect(sentence(text, .model) == sentence(text, .model))
    }

    @Test("The template's draft has a headline, and every number of it is a slot")
    func template() throws {
        let scene = SalesScene.westFell
        let draft = TemplateWriter(spec: scene.spec, period: scene.last, length: .full)
            .draft(from: FactIDs(.westFell).sheet)
        let headline = try #require(draft.headline)
        #expect(!draft.sentences.isEmpty)
        for sentence in [headline] + draft.sentences {
            #expect(sentence.origin == .template)
            #expect(sentence.facts == SlotText(sentence.text).slots)
            #expect(!SlotText(sentence.text).textOnly.contains { $0.isNumber })
        }
    }
}
