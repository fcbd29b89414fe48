import SalesCore
import Testing

@testable import Narrate

@Suite("German verbs")
struct GermanVerbsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz sank um 8,1 %.", "Der Umsatz ging um 8,1 % auf 1,31 Mio. € zurück.",
            "Der Umsatz gab um 8,1 % nach.", "Der Umsatz ist um 8,1 % zurückgegangen.",
            "Die Abschlussquote stieg um 2,0 Prozentpunkte auf 42,0 %.",
            "Der Umsatz in Ost legte um 6,4 % zu.", "In Ost nahm der Umsatz um 6,4 % zu.",
            "Der Umsatz fiel von 1.427.655 € auf 1.312.345 €.",
            "Der Umsatz verringerte sich um 115.310 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz stieg um 8,1 %.", "Der Umsatz ging um 9,1 % auf 1,31 Mio. € zurück.",
            "Der Umsatz ist um 8,1 % angestiegen.", "Der Umsatz in Ost gab um 6,4 % nach.",
            "Der Umsatz hat sich verdoppelt.", "Der Umsatz nahm nicht ab.",
            "Der Umsatz fiel von 1.427.655 € auf 1.321.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
