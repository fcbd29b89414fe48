import SalesCore
import Testing

@testable import Narrate

@Suite("What it goes with")
struct TopicTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Mit dem Umsatz ging es im Oktober 2025 bergab.",
            "Mit den Aufträgen in Ost ging es um 54 auf 754 nach oben.",
            "Was den Umsatz angeht, hängte Süd im Oktober 2025 Nord ab.",
            "Der Umsatz ist seit Oktober 2024 um 11,7 % gestiegen.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Mit dem Umsatz ging es im Oktober 2025 bergauf.",
            "Mit den Aufträgen in Ost ging es um 54 auf 764 nach oben.",
            "Was den Umsatz angeht, hängte Nord im Oktober 2025 Süd ab.",
            "Der Umsatz ist seit Oktober 2024 um 8,1 % gefallen.",
            "Der Umsatz fiel im Oktober 2025 um gut ein Viertel.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
