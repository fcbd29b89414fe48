import SalesCore
import Testing

@testable import Narrate

@Suite("Small words that may be passed over")
struct PassedWordsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz lag im Oktober 2025 unbestritten bei 1.312.345 €.",
            "Für den Umsatz errechnet sich im Oktober 2025 ein Wert von 1.312.345 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz lag im Oktober 2025 unbestritten bei 1.412.345 €.",
            "Der währungsbereinigte Umsatz lag im Oktober 2025 bei 1.312.345 €.",
            "Der Umsatz lag im Oktober 2025 hochgerechnet bei 1.312.345 €.",
            "Der Umsatz verflüchtigte sich im Oktober 2025 um 8,1 %.",
            "Der ausländische Umsatz lag im Oktober 2025 bei 1.312.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
