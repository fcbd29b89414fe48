import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences that nothing was read of")
struct UnreadSentenceTests {
    @Test(
        "A claim in words that nobody knows does not pass",
        arguments: [
            "Im Oktober 2025 wurde beim Umsatz eine Schippe draufgelegt.",
            "Nord thronte im Oktober 2025 beim Umsatz über allen.",
            "Der Umsatz hat sich im Oktober 2025 prächtig entwickelt.",
        ])
    func claims(_ text: String) { #expect(Kontor.verdict(text) != .supported) }

    @Test(
        "What only shows a table claims nothing",
        arguments: [
            "Die folgende Tabelle zeigt den Umsatz im Oktober 2025.",
            "Dieser Abschnitt behandelt den Umsatz im Oktober 2025.",
        ])
    func shows(_ text: String) {
        #expect(Kontor.checker.check(text, period: .month(2025, 10)).claims.isEmpty)
    }
}
