import Testing

@testable import Narrate

@Suite("Which language a sentence is in")
struct LanguageTests {
    @Test(
        "German",
        arguments: [
            "Der Umsatz stieg um 8 %.", "Ggü. Vormonat +8,0 %.", "Heizung legte um 8,4 % zu.",
        ])
    func german(_ text: String) { #expect(Language.of(Tokenizer.tokens(text))?.tag == "de") }

    @Test(
        "English, or nothing tells",
        arguments: [
            "Revenue rose 8%.", "Umsatz rose 8% in Süd.", "Umsatz: 12", "",
            "EMEA plus APAC made $3M.",
        ])
    func english(_ text: String) { #expect(Language.of(Tokenizer.tokens(text)) == nil) }
}
