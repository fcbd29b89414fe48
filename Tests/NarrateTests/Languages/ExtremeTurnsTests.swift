import SalesCore
import Testing

@testable import Narrate

@Suite("Months of highs and lows")
struct ExtremeTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Höchststand des Umsatzes fiel 2025 in den September.",
            "In keinem Monat des Jahres 2025 war der Umsatz so hoch wie im September.",
            "Der September war 2025 der Monat mit dem Höchstwert des Umsatzes.",
            "In keinem Monat so hoch wie im September war der Umsatz.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Höchststand des Umsatzes fiel 2025 in den August.",
            "In keinem Monat des Jahres 2025 war der Umsatz so hoch wie im August.",
            "Der August war 2025 der Monat mit dem Höchstwert des Umsatzes.",
            "In keinem Monat so hoch wie im August war der Umsatz.",
            "So hoch wie im Oktober ist der Umsatz normalerweise nicht.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
