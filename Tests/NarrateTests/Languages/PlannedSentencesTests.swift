import SalesCore
import Testing

@testable import Narrate

@Suite("How far from a target, in German")
struct PlannedSentencesTests {
    @Test(
        "October was 12,345 € above its target",
        arguments: [
            "Die Planabweichung beträgt im Oktober 2025 beim Umsatz plus 12.345 €.",
            "Soll-Ist-Vergleich des Umsatzes im Oktober 2025: +12.345 €.",
            "Zwischen Plan und Ist liegen im Oktober 2025 beim Umsatz 12.345 €; der Plan wurde übertroffen.",
            "Nicht auf Plan, sondern um 12.345 € über Plan war im Oktober 2025 der Umsatz.",
            "Was wir uns im Oktober 2025 für den Umsatz vorgenommen hatten, haben wir um 12.345 € übertroffen.",
            "Geplant war im Oktober 2025 für den Umsatz ein anderer Wert; er wurde um 12.345 € übertroffen.",
        ])
    func gap(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("12.345", with: "22.345")) == .contradicted)
        #expect(Kontor.verdict(text.replacing("Oktober", with: "September")) == .contradicted)
    }

    @Test(
        "October met its target, September did not",
        arguments: [
            "Mindestens der Zielwert wurde im Oktober 2025 beim Umsatz erreicht.",
            "Wir haben im Oktober 2025 das Ziel beim Umsatz geschafft.",
            "Der Umsatz blieb im Oktober 2025 nicht hinter dem Ziel zurück, es wurde voll erreicht.",
        ])
    func met(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("Oktober", with: "September")) == .contradicted)
    }
}
