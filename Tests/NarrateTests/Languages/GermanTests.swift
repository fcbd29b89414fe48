import SalesCore
import Testing

@testable import Narrate

@Suite("German text")
struct GermanTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz lag bei 1,31 Mio. €.", "Alle Regionen außer Ost verloren Umsatz.",
            "Nord setzte mehr als doppelt so viel um wie Ost.",
            "Mehr als die Hälfte des Umsatzes kam aus Süd.",
            "Der Umsatz sank, die Abschlussquote stieg.",
            "Nord und Ost kamen zusammen auf 611.845 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz lag bei 1,31 Mrd. €.", "Alle Regionen verloren Umsatz.",
            "Nord setzte mehr als dreimal so viel um wie Ost.",
            "Mehr als die Hälfte des Umsatzes kam aus Nord.",
            "Der Umsatz stieg, die Abschlussquote stieg.",
            "Wegen des Wetters sank der Umsatz um 8,1 %.",
            "Im November wird der Umsatz auf 2 Mio. € steigen.",
            "In Österreich sank der Umsatz um 8,1 %.", "Die Kundenzufriedenheit stieg um 3 %.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
