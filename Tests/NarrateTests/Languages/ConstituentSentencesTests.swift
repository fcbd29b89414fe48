import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences of constituents")
struct ConstituentSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz: im Oktober 2025 gegenüber dem Vormonat ein Schritt nach unten von 8,1 %.",
            "Umsatz: 1.427.655 € → 1.312.345 € (Oktober 2025, minus 8,1 % gegenüber dem Vormonat)",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz: im Oktober 2025 gegenüber dem Vormonat ein Schritt nach oben von 8,1 %.",
            "Umsatz: 1.427.655 € → 1.322.345 € (Oktober 2025, minus 8,1 % gegenüber dem Vormonat)",
            "Umsatz der Mitbewerber: im Oktober 2025 gegenüber dem Vormonat ein Schritt nach unten von 8,1 %.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
