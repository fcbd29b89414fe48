import SalesCore
import Testing

@testable import Narrate

@Suite("Short answers")
struct AnswerTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Welche Region hatte im Oktober 2025 den höchsten Umsatz? Es war die Region Süd.",
            "Wie viele der 3 Regionen verzeichneten im Oktober 2025 gegenüber dem Vormonat beim Umsatz einen Rückgang? Es sind 2.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Welche Region hatte im Oktober 2025 den höchsten Umsatz? Es war die Region Nord.",
            "Wie viele der 3 Regionen verzeichneten im Oktober 2025 gegenüber dem Vormonat beim Umsatz einen Rückgang? Es sind 3.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
