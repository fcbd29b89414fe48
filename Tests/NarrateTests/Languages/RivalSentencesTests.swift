import SalesCore
import Testing

@testable import Narrate

@Suite("Two members against each other")
struct RivalSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Beim Umsatz lag Nord im Oktober 2025 mit 412.345 € oberhalb von Ost (199.500 €).",
            "Der Umsatz in Nord überstieg im Oktober 2025 den Wert der Region Ost.",
            "Wer hatte im Oktober 2025 mehr Umsatz, Nord oder Ost? Es war Nord.",
            "Während Nord im Oktober 2025 beim Umsatz 412.345 € auswies, lag Ost mit 199.500 € darunter.",
            "Der Umsatz in Ost erreichte im Oktober 2025 nicht den Wert der Region Nord.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Beim Umsatz lag Ost im Oktober 2025 mit 199.500 € oberhalb von Nord (412.345 €).",
            "Der Umsatz in Ost überstieg im Oktober 2025 den Wert der Region Nord.",
            "Wer hatte im Oktober 2025 mehr Umsatz, Nord oder Ost? Es war Ost.",
            "Während Nord im Oktober 2025 beim Umsatz 412.345 € auswies, lag Süd mit 700.500 € darunter.",
            "Der Umsatz in Nord erreichte im Oktober 2025 nicht den Wert der Region Ost.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
