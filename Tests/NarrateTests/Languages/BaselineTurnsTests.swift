import SalesCore
import Testing

@testable import Narrate

@Suite("Baselines told in two places")
struct BaselineTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Am September gemessen sank der Umsatz im Oktober um 8,1 %.",
            "Mit September 2025 als Vergleichsbasis sank der Umsatz im Oktober 2025 um 8,1 %.",
            "Der Umsatz lag, bezogen auf September 2025, bei 1.427.655 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Am September gemessen stieg der Umsatz im Oktober um 8,1 %.",
            "Mit Oktober 2024 als Vergleichsbasis sank der Umsatz im Oktober 2025 um 8,1 %.",
            "Der Umsatz lag, bezogen auf September 2025, bei 1.312.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
