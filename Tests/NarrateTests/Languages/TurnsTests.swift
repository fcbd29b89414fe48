import SalesCore
import Testing

@testable import Narrate

@Suite("Turns of phrase")
struct TurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Auffällig: Der Umsatz sank um 8,1 %.",
            "Nach § 289 HGB berichten wir: Der Umsatz betrug 1.312.345 €.",
            "Alle Regionen eingerechnet kam der Umsatz auf 1,31 Mio. €.",
            "Der Umsatz sank gegenüber dem Vormonat um 8,1 %.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Auffällig: Der Umsatz stieg um 8,1 %.",
            "Nach § 289 HGB berichten wir: Der Umsatz betrug 289 €.",
            "Alle Regionen eingerechnet kam der Umsatz auf 1,41 Mio. €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
