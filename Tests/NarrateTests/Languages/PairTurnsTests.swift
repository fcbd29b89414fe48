import SalesCore
import Testing

@testable import Narrate

@Suite("Which of two members had more")
struct PairTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Ein Vergleich von Nord mit Ost zeigt: Im Oktober 2025 wies Nord einen höheren Umsatz aus.",
            "Nicht Ost, sondern Nord hatte im Oktober 2025 den höheren Umsatz.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Ein Vergleich von Nord mit Ost zeigt: Im Oktober 2025 wies Ost einen höheren Umsatz aus.",
            "Nicht Süd, sondern Nord hatte im Oktober 2025 den höheren Umsatz.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
