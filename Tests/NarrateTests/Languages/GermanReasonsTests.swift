import SalesCore
import Testing

@testable import Narrate

@Suite("German causes")
struct GermanReasonsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Quer durch alle Regionen stiegen die Aufträge gegenüber Oktober 2024."
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz sank um 8,1 %. Dahinter steckt: die Steuerreform.",
            "Der Umsatz sank angesichts der Steuerreform um 8,1 %.",
            "Schuld daran ist die Preiserhöhung: Der Umsatz sank um 8,1 %.",
            "Quer durch alle Regionen stiegen die Aufträge.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
