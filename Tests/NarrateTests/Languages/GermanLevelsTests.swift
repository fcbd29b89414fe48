import SalesCore
import Testing

@testable import Narrate

@Suite("Compounds of baselines and values")
struct GermanLevelsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz lag im Oktober 2025 um 8,1 % niedriger als der Vormonatswert.",
            "Der Umsatz lag im Oktober 2025 gegenüber der Vergleichsperiode (Oktober 2024) um 11,7 % höher.",
            "Der Umsatz wuchs im Oktober 2025 gegenüber dem Vorjahresmonatswert um 11,7 %.",
            "Der Umsatz sank im Oktober 2025 in der Gegenüberstellung mit September 2025 um 8,1 %.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz lag im Oktober 2025 um 8,1 % höher als der Vormonatswert.",
            "Der Umsatz lag im Oktober 2025 gegenüber der Vergleichsperiode (September 2025) um 11,7 % höher.",
            "Der Umsatz wuchs im Oktober 2025 gegenüber dem Vormonatswert um 11,7 %.",
            "Der Umsatz sank im Oktober 2025 in der Gegenüberstellung mit Oktober 2024 um 8,1 %.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
