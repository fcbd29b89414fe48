import SalesCore
import Testing

@testable import Narrate

@Suite("What German compares with")
struct GermanComparisonsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Gegenüber dem Vormonat sank der Umsatz um 8,1 %.",
            "Im Vergleich zum Vorjahresmonat stieg der Umsatz um 11,7 %.",
            "Zum Vorjahr stieg der Umsatz um 11,7 %, zum Vormonat sank er um 8,1 %.",
            "Der Umsatz lag 11,7 % über dem Wert des Vorjahresmonats.",
            "Der Umsatz war niedriger als im Vormonat.", "Ggü. Vormonat -8,1 %.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Gegenüber dem Vorjahresmonat sank der Umsatz um 8,1 %.",
            "Im Vergleich zum Vormonat stieg der Umsatz um 11,7 %.",
            "Der Umsatz lag 11,7 % unter dem Wert des Vorjahresmonats.",
            "Der Umsatz war höher als im Vormonat.", "Ggü. Vormonat +8,1 %.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
