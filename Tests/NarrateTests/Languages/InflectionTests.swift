import Testing

@testable import Narrate

@Suite("Endings")
struct InflectionTests {
    @Test(
        "Forms of a word have one stem",
        arguments: [
            ["Umsatz", "Umsätze", "Umsätzen", "Umsatzes"], ["Region", "Regionen"],
            ["Nord", "Norden"],
            ["Auftrag", "Aufträge", "Aufträgen", "Auftrags"],
            ["durchschnittlicher", "durchschnittliche"],
        ])
    func stems(_ forms: [String]) {
        let stems = forms.map { Language.german.inflection.stem($0.lowercased()) }
        #expect(Set(stems).count == 1)
    }

    @Test("Other words have other stems", arguments: [("kosten", "kasten"), ("nord", "nordost")])
    func differs(_ one: String, _ other: String) {
        let inflection = Language.german.inflection
        #expect(inflection.stem(one) != inflection.stem(other))
    }

    @Test(
        "Words that only their place gives a capital",
        arguments: [
            ("man", "kam", true), ("zieht", "man", true), ("nachzutragen", "ist", true),
            ("goodwill", "ist", false), ("zuzahlungen", "sind", false), ("umsatz", "stieg", false),
        ])
    func opensSmall(_ word: String, _ next: String, _ isSmall: Bool) {
        let token = Tokenizer.tokens(next).first
        #expect(Language.german.inflection.opensSmall(word, before: token) == isSmall)
    }
}
