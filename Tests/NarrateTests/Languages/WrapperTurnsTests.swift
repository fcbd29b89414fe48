import SalesCore
import Testing

@testable import Narrate

@Suite("Nouns that hold the name of a metric")
struct WrapperTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Stand des Umsatzes lag im Oktober 2025 bei 1.312.345 €.",
            "Das Niveau des Umsatzes in Nord lag im Oktober 2025 bei 412.345 €.",
            "Zu Buche schlug der Umsatz im Oktober 2025 mit 1.312.345 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Stand des Umsatzes lag im Oktober 2025 bei 1.412.345 €.",
            "Das Niveau des Umsatzes in Nord lag im Oktober 2025 bei 199.500 €.",
            "Zu Buche schlug der Umsatz im Oktober 2025 mit 1.412.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
