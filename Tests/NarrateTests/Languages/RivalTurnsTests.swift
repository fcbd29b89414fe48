import SalesCore
import Testing

@testable import Narrate

@Suite("Members set against each other")
struct RivalTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Verglichen mit Ost hatte Nord im Oktober 2025 mehr Aufträge.",
            "Nord ließ im Oktober 2025 beim Umsatz Ost hinter sich.",
            "Platz 2 unter den Regionen ging im Oktober 2025 beim Umsatz an Nord.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Verglichen mit Nord hatte Ost im Oktober 2025 mehr Aufträge.",
            "Ost ließ im Oktober 2025 beim Umsatz Nord hinter sich.",
            "Platz 1 unter den Regionen ging im Oktober 2025 beim Umsatz an Nord.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
