import SalesCore
import Testing

@testable import Narrate

@Suite("The member with the highest value, told by a noun")
struct PeakTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Den Höchstwert beim Umsatz erreichte unter allen Regionen im Oktober 2025 die Region Süd.",
            "Tiefstwert des Umsatzes im Kreis der Regionen, Oktober 2025: Ost (199.500 €).",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Den Höchstwert beim Umsatz erreichte unter allen Regionen im Oktober 2025 die Region Nord.",
            "Tiefstwert des Umsatzes im Kreis der Regionen, Oktober 2025: Ost (299.500 €).",
            "Tiefstwert des Umsatzes im Kreis der Regionen, Oktober 2025: Süd.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
