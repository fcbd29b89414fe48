import SalesCore
import Testing

@testable import Narrate

@Suite("One value in a sentence that says little else")
struct ValueTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Wie gewünscht der Wert zum Umsatz im Oktober 2025: 1.312.345 €.",
            "Die Kennzahl Umsatz in Nord erscheint im Oktober 2025 mit 412.345 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Wie gewünscht der Wert zum Umsatz im Oktober 2025: 1.412.345 €.",
            "Die Kennzahl Umsatz in Nord erscheint im Oktober 2025 mit 199.500 €.",
            "Die Kennzahl Umsatz in Hessen erscheint im Oktober 2025 mit 412.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
