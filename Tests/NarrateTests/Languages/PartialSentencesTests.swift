import SalesCore
import Testing

@testable import Narrate

@Suite("A month that is not over, in German")
struct PartialSentencesTests {
    @Test(
        "A value of a started month",
        arguments: [
            "Der November 2025 ist noch nicht abgeschlossen; bisher liegt der Umsatz in Nord bei 9.000 €.",
            "Zwischenstand | Umsatz in Nord | November 2025 (laufend) | 9.000 €",
            "Solange der November 2025 läuft, gilt für den Umsatz in Nord der Zwischenwert 9.000 €.",
            "Vorbehaltlich des Monatsabschlusses stellt sich der Umsatz in Nord im November 2025 derzeit auf 9.000 €.",
        ])
    func soFar(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("9.000", with: "12.000")) == .contradicted)
    }
}
