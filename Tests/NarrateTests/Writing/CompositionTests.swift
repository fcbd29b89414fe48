import SalesCore
import Testing

@testable import Narrate

@Suite("The composed text")
struct CompositionTests {
    private let sheet = FactIDs(.westFell).sheet

    private func filled(_ text: String) -> FilledSentence {
        FilledSentence(
            DraftSentence(text: text, facts: [], finding: nil, origin: .template), from: sheet)
    }

    @Test("It is the narrative's own text, and each range is its sentence", arguments: 0...3)
    func ranges(_ count: Int) throws {
        let composition = Composition(
            headline: filled("Größe {{f1}}"),
            sentences: (0..<count).map { filled("Satz \($0) 📉 {{f3}}.") })
        let narrative = try Narrative(
            tenant: SalesScene.tenant.id, period: .month(2025, 10),
            headline: composition.headline.sentence,
            sentences: composition.sentences.map(\.sentence), withheld: [], writer: .template,
            factSetHash: "")
        #expect(composition.text == narrative.text)
        let scalars = Array(composition.text.unicodeScalars)
        for (sentence, range) in zip(composition.all, composition.ranges) {
            #expect(String(String.UnicodeScalarView(scalars[range])) == sentence.text)
        }
    }
}
