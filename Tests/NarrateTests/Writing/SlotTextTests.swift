import SalesCore
import Testing

@testable import Narrate

@Suite("Slots")
struct SlotTextTests {
    @Test(
        "What is a slot and what is not",
        arguments: [
            ("Revenue fell {{f1}} to {{f12}}.", ["f1", "f12"]), ("{{ F3 }}", ["f3"]),
            ("{{f1}}{{f2}}", ["f1", "f2"]), ("{f1}", []), ("{{f}}", []), ("{{g1}}", []),
            ("{{f1}", []), ("{{f1x}}", []), ("{{f-1}}", []), ("{{f99999999999999999999}}", []),
            ("", []),
            ("{{{f1}}}", ["f1"]), ("f1", []),
        ] as [(String, [String])])
    func slots(_ text: String, _ expected: [String]) {
        #expect(SlotText(text).slots == expected)
    }

    @Test("Filling tells where each fact stands, in scalars")
    func filling() throws {
        let sheet = FactIDs(.westFell).sheet
        let draft = DraftSentence(
            text: "Größe 📉 {{f1}} to {{f3}}, {{f999}}.", facts: [], finding: nil, origin: .model)
        let filled = FilledSentence(draft, from: sheet)
        #expect(filled.text == "Größe 📉 12.1% to $586K, {{f999}}.")
        let scalars = Array(filled.text.unicodeScalars)
        for filling in filled.fillings {
            #expect(
                String(String.UnicodeScalarView(scalars[filling.range])) == filling.fact.written)
        }
        #expect(filled.sentence.facts == ["f1", "f3"])
    }
}
