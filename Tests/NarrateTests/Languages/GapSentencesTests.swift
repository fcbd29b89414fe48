import SalesCore
import Testing

@testable import Narrate

@Suite("What the tables do not have, and zeros, in German")
struct GapSentencesTests {
    @Test(
        "Said of a month without a value",
        arguments: [
            "Zum Umsatz in Nord fehlen für den Juli 2024 die Zahlen.",
            "Leere Zelle im Juli 2024 beim Umsatz in Nord.",
            "Für den Juli 2024 liegen zum Umsatz in Nord keinerlei Angaben vor.",
            "Die Meldung zum Umsatz in Nord ist im Juli 2024 ausgeblieben.",
            "Zum Umsatz in Nord hat uns im Juli 2024 niemand Zahlen geliefert.",
        ])
    func missing(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("2024", with: "2025")) != .supported)
    }

    @Test(
        "A value is not zero",
        arguments: [
            "Auf null kam der Umsatz in Nord im Juli 2025.",
            "Beim Umsatz in Nord wurde im Juli 2025 eine glatte Null verbucht.",
        ])
    func zero(_ text: String) { #expect(Kontor.verdict(text) == .contradicted) }
}
