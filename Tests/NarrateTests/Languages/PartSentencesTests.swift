import SalesCore
import Testing

@testable import Narrate

@Suite("A member's part of a metric or of its change")
struct PartSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Süd lieferte im Oktober 2025 96,8 % des Rückgangs des Umsatzes gegenüber dem Vormonat.",
            "Mehr als die Hälfte des Umsatzes – diesen Teil lieferte im Oktober 2025 Süd.",
            "Wie hoch war der Anteil von Nord am Umsatz im Oktober 2025? Ein knappes Drittel.",
            "Süd repräsentierte im Oktober 2025 das Gros des Umsatzes.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Nord lieferte im Oktober 2025 96,8 % des Rückgangs des Umsatzes gegenüber dem Vormonat.",
            "Mehr als die Hälfte des Umsatzes – diesen Teil lieferte im Oktober 2025 Nord.",
            "Wie hoch war der Anteil von Süd am Umsatz im Oktober 2025? Ein knappes Drittel.",
            "Nord repräsentierte im Oktober 2025 das Gros des Umsatzes.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
