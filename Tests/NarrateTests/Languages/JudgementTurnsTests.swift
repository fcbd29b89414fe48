import SalesCore
import Testing

@testable import Narrate

@Suite("Developments that are judged")
struct JudgementTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Die Entwicklung des Umsatzes verlief im Oktober 2025 gegenüber September 2025 ungünstig.",
            "Der Umsatz entwickelte sich im Oktober 2025 gegenüber September 2025 zum Nachteil des Unternehmens.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Die Entwicklung des Umsatzes verlief im Oktober 2025 gegenüber September 2025 vorteilhaft.",
            "Der Umsatz entwickelte sich im Oktober 2025 gegenüber September 2025 zum Vorteil des Unternehmens.",
            "Eine wesentliche Veränderung des Umsatzes gegenüber September 2025 blieb im Oktober 2025 aus.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
