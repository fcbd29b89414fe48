import SalesCore
import Testing

@testable import Narrate

@Suite("Ranges across members and months")
struct RangeTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Die Spanne der Regionen reichte im Oktober 2025 beim Umsatz von 199.500 € bis 700.500 €.",
            "Keine Region lag im Oktober 2025 beim Umsatz unter 199.500 € oder über 700.500 €.",
            "Die einzelnen Regionen brachten es im Oktober 2025 beim Umsatz auf 199.500 € bis 700.500 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Die Spanne der Regionen reichte im Oktober 2025 beim Umsatz von 199.500 € bis 800.500 €.",
            "Keine Region lag im Oktober 2025 beim Umsatz unter 299.500 € oder über 700.500 €.",
            "Die einzelnen Regionen brachten es im Oktober 2025 beim Umsatz auf 99.500 € bis 700.500 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
