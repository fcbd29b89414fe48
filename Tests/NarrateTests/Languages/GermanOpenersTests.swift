import SalesCore
import Testing

@testable import Narrate

@Suite("How German sentences open")
struct GermanOpenersTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Kurz gesagt sank der Umsatz um 8,1 %.",
            "Den Zahlen zufolge sank der Umsatz um 8,1 %.",
            "Auf Unternehmensebene betrug der Umsatz 1.312.345 €.",
            "Anlage 3, Zeile 12: Der Umsatz betrug 1.312.345 €.",
            "Nach allen Korrekturen liegt der Umsatz im Oktober 2025 bei 1.312.345 €.",
            "Gleich oben im Report: Der Umsatz im Oktober 2025 mit 1.312.345 €.",
            "Meine Auswertung ergibt im Oktober 2025 für den Umsatz 1.312.345 €.",
            "Der Umsatz lässt sich im Oktober 2025 mit 1.312.345 € beziffern.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Kurz gesagt stieg der Umsatz um 8,1 %.",
            "Den Zahlen zufolge sank der Umsatz um 9,1 %.",
            "Auf Unternehmensebene betrug der Umsatz 1.412.345 €.",
            "Anlage 3, Zeile 12: Der Umsatz betrug 12 €.",
            "Nach allen Korrekturen liegt der Umsatz im Oktober 2025 bei 1.412.345 €.",
            "Gleich oben im Report: Der Umsatz im Oktober 2025 mit 1.412.345 €.",
            "Meine Auswertung ergibt im Oktober 2025 für den Umsatz 1.412.345 €.",
            "Der Umsatz lässt sich im Oktober 2025 mit 1.412.345 € beziffern.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
