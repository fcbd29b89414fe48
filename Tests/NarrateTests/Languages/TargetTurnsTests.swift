import SalesCore
import Testing

@testable import Narrate

@Suite("Targets reached in full")
struct TargetTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Beim Umsatz fehlte im Oktober 2025 nichts zum Ziel.",
            "Im Oktober 2025 haben wir beim Umsatz das Ziel komplett erreicht.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Beim Umsatz fehlte im September 2025 nichts zum Ziel.",
            "Im September 2025 haben wir beim Umsatz das Ziel komplett erreicht.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
