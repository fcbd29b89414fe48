import SalesCore
import Testing

@testable import Narrate

@Suite("Where a sentence stands")
struct ReferenceTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Zu Punkt 6 der Agenda: Der Umsatz lag im Oktober 2025 bei 1.312.345 €.",
            "Call um 14:30 Uhr, Thema 1: Umsatz im Oktober 2025 – 1.312.345 €.",
            "Der Umsatz lag im Oktober 2025 bei 1.312.345 € (siehe Geschäftsbericht, S. 48).",
            "Der Umsatz betrug im Oktober 2025 1.312.345 €, vgl. Tabelle 6.",
            "Rückruf unter Durchwahl 48. Der Umsatz lag im Oktober 2025 bei 1.312.345 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Zu Punkt 6 der Agenda: Der Umsatz lag im Oktober 2025 bei 1.212.345 €.",
            "Prognose 2: Der Umsatz lag im Oktober 2026 bei 1.312.345 €.",
            "Der Umsatz lag im Oktober 2025 bei 1.212.345 € (siehe Geschäftsbericht, S. 48).",
            "Der Umsatz betrug im Oktober 2025 1.212.345 €, vgl. Tabelle 6.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
