import SalesCore
import Testing

@testable import Narrate

@Suite("Counts told far from what is counted")
struct CountTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Von den 3 Regionen hat im Oktober 2025 1 beim Umsatz zugelegt.",
            "Wir haben 3 Regionen; im Oktober 2025 sank der Umsatz in 2 davon.",
            "Es gab im Oktober 2025 keine Region, in der die Aufträge gegenüber Oktober 2024 nicht zugelegt hätten.",
            "Von den Regionen hat im Oktober 2025 beim Umsatz nur Ost zugelegt.",
            "Allein in Ost stieg der Umsatz im Oktober 2025, in keiner anderen Region.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Von den 3 Regionen haben im Oktober 2025 2 beim Umsatz zugelegt.",
            "Wir haben 3 Regionen; im Oktober 2025 sank der Umsatz in 1 davon.",
            "Es gab im Oktober 2025 keine Region, in der die Aufträge nicht zugelegt hätten.",
            "Von den Regionen hat im Oktober 2025 beim Umsatz keine zugelegt.",
            "Von den Regionen hat im Oktober 2025 beim Umsatz nur Nord zugelegt.",
            "Allein in Nord stieg der Umsatz im Oktober 2025, in keiner anderen Region.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
