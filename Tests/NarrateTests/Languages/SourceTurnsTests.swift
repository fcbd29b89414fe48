import SalesCore
import Testing

@testable import Narrate

@Suite("Sources of values and changes")
struct SourceTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Beitrag von Nord zum Rückgang des Umsatzes gegenüber September 2025 lag bei 13,6 %.",
            "Nord zeichnete im Oktober für 31,4 % des Umsatzes verantwortlich.",
            "Nord vereinte im Oktober 31,4 % des Umsatzes auf sich.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Beitrag von Nord zum Rückgang des Umsatzes gegenüber September 2025 lag bei 3,7 %.",
            "Nord zeichnete im Oktober für 41,4 % des Umsatzes verantwortlich.",
            "Der Umsatz ging im Oktober restlos auf Nord zurück.",
            "Nord war im Oktober die alleinige Quelle des Umsatzes.",
            "Einzig Nord trug im Oktober zum Umsatz bei.",
            "Nichts des Umsatzes kam im Oktober von woanders als aus Nord.",
            "Der Rückgang des Umsatzes ging auf die Preiserhöhung zurück.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
