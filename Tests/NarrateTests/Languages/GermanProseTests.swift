import SalesCore
import Testing

@testable import Narrate

@Suite("German words that claim nothing")
struct GermanProseTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Bekanntlich lag der Umsatz im Oktober bei 1.312.345 €.",
            "Laut Monatsauswertung lag der Umsatz im Oktober bei 1.312.345 €.",
            "Für den Oktober weist die Buchhaltung einen Umsatz von 1.312.345 € aus.",
            "Der erfreuliche Umsatz in Ost lag im Oktober bei 199.500 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Bekanntlich lag der Umsatz im Oktober bei 1.412.345 €.",
            "Der Onlineumsatz lag im Oktober bei 1.312.345 €.",
            "Der bereinigte Umsatz lag im Oktober bei 1.312.345 €.",
            "Im Inland lag der Umsatz im Oktober bei 1.312.345 €.",
            "Für den Oktober weist die Buchhaltung einen Umsatz von 1.427.655 € aus.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
