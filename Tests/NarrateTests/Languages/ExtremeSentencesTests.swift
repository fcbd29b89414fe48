import SalesCore
import Testing

@testable import Narrate

@Suite("Highs, lows and places")
struct ExtremeSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Im Kalenderjahr 2025 erreichte der Umsatz im September den Höchstwert.",
            "Im September 2025 war der Umsatz so hoch wie in keinem anderen Monat der Historie.",
            "Der Umsatz erreichte im September 2025 das Jahresmaximum.",
            "Welche Region hatte im Oktober 2025 den zweithöchsten Umsatz? Es war Nord.",
            "Im Oktober 2025 war der Umsatz in keiner anderen Region so hoch wie in Süd.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Im Kalenderjahr 2025 erreichte der Umsatz im August den Höchstwert.",
            "Im August 2025 war der Umsatz so hoch wie in keinem anderen Monat der Historie.",
            "Der Umsatz erreichte im August 2025 das Jahresmaximum.",
            "Welche Region hatte im Oktober 2025 den zweithöchsten Umsatz? Es war Ost.",
            "Im Oktober 2025 war der Umsatz in keiner anderen Region so hoch wie in Nord.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
