import SalesCore
import Testing

@testable import Narrate

@Suite("German words of change")
struct GermanChangesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Das Anwachsen des Umsatzes in Ost betrug 6,4 %.",
            "Beim Umsatz sehen wir einen Schwund von 8,1 %.",
            "Mit dem Umsatz ging es um 8,1 % abwärts.",
            "Beim Umsatz gab es eine Verringerung um 115.310 €.",
            "Der Umsatz in Süd stieg im September 2025 gegenüber August 2025 außerordentlich stark.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Beim Umsatz sehen wir einen Zugewinn von 8,1 %.",
            "Mit dem Umsatz ging es um 8,1 % aufwärts.",
            "Der Umsatz trat auf der Stelle.",
            "Keine nennenswerte Bewegung beim Umsatz.",
            "Beim Umsatz gab es eine Verringerung um 215.310 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
