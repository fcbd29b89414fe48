import SalesCore
import Testing

@testable import Narrate

@Suite("All of it from one member")
struct WholeTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Das Ziel beim Umsatz wurde im Oktober 2025 in vollem Umfang erreicht."
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Nord lieferte im Oktober 2025 die Gesamtheit der Aufträge.",
            "Kein Teil des Umsatzes stammte im Oktober 2025 von außerhalb der Region Süd.",
            "Das Ziel beim Umsatz wurde im September 2025 in vollem Umfang erreicht.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
