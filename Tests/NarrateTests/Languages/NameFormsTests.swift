import Testing

@testable import Narrate

@Suite("Names in every form")
struct NameFormsTests {
    private let forms = NameForms(
        NameIndex(table: Kontor.table), Language.german.inflection)

    @Test(
        "Read",
        arguments: [
            ("Umsätzen", ["umsatz"]), ("Auftrags", ["aufträge"]), ("Nordens", ["nord"]),
            ("durchschnittlichen Auftragswerts", ["durchschnittlicher", "auftragswert"]),
        ])
    func reads(_ text: String, as words: [String]) {
        let stems = forms.stems(of: Tokenizer.tokens(text))
        #expect(forms.match(stems, at: 0)?.last == words.last)
    }

    @Test("Not read", arguments: ["nordens", "Gewinn", "Nordosten"])
    func others(_ text: String) {
        #expect(forms.match(forms.stems(of: Tokenizer.tokens(text)), at: 0) == nil)
    }
}
