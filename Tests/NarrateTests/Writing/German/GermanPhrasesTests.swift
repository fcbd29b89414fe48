import Testing

@testable import Narrate

@Suite("German articles and numbers")
struct GermanPhrasesTests {
    @Test(
        "A metric with its article, in three cases",
        arguments: [
            ("Umsatz", "der Umsatz", "beim Umsatz", "des Umsatzes"),
            ("Rohmarge", "die Rohmarge", "bei der Rohmarge", "der Rohmarge"),
            (
                "Betriebsergebnis", "das Betriebsergebnis", "beim Betriebsergebnis",
                "des Betriebsergebnisses"
            ),
            ("Aufträge", "die Aufträge", "bei den Aufträgen", "der Aufträge"),
            ("Kosten", "die Kosten", "bei den Kosten", "der Kosten"),
            ("Revenue", "Revenue", "bei Revenue", "von Revenue"),
        ])
    func cases(_ label: String, _ subject: String, _ at: String, _ genitive: String) {
        let gender = GermanPhrases.gender(of: label)
        #expect(GermanPhrases.withArticle(label, gender) == subject)
        #expect(GermanPhrases.at(label, gender) == at)
        #expect(GermanPhrases.genitive(label, gender) == genitive)
    }

    @Test(
        "Adjectives",
        arguments: [
            ("Durchschnittlicher Auftragswert", "der durchschnittliche Auftragswert"),
            ("Mittlere Marge", "die mittlere Marge"),
            ("Average order value", "Average order value"),
        ])
    func adjectives(_ label: String, as phrase: String) {
        #expect(GermanPhrases.withArticle(label, GermanPhrases.gender(of: label)) == phrase)
    }

    @Test("Verbs agree") func verbs() {
        #expect(GermanPhrases.verb(isRising: true, isPlural: false, turn: 0) == "stieg")
        #expect(GermanPhrases.verb(isRising: true, isPlural: true, turn: 2) == "wuchsen")
        #expect(GermanPhrases.verb(isRising: false, isPlural: true, turn: 1) == "sanken")
    }

    @Test("Numbers in words") func numbers() {
        #expect(GermanPhrases.cardinal(12) == "zwölf")
        #expect(GermanPhrases.cardinal(1) == nil)
        #expect(GermanPhrases.ordinal(3) == "dritten")
        #expect(GermanPhrases.ordinal(13) == "13.")
    }
}
