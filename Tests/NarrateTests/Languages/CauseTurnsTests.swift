import SalesCore
import Testing

@testable import Narrate

@Suite("Causes told apart from what they caused")
struct CauseTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz sank im Oktober 2025 um 8,1 % gegenüber dem Vormonat. Zugleich sanken die Aufträge im Oktober 2025 gegenüber dem Vormonat."
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz sank im Oktober 2025 um 8,1 % gegenüber dem Vormonat. Warum? Die Gratislieferung.",
            "Als Ursache sehen wir: die Lohnrunde. Der Umsatz sank im Oktober 2025 um 8,1 % gegenüber dem Vormonat.",
            "Den Anstoß gab die Umstellung der Tourenplanung. Der Umsatz sank im Oktober 2025 um 8,1 % gegenüber dem Vormonat.",
            "Der Umsatz sank im Oktober 2025 um 8,1 % gegenüber dem Vormonat. Als wesentlicher Einflussfaktor wirkte die Eröffnung eines Standorts.",
            "Der Umsatz sank im Oktober 2025 um 8,1 % gegenüber dem Vormonat. Das liegt an einem Punkt: die Umstellung auf Sommerzeit.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
