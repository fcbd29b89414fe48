import SalesCore
import Testing

@testable import Narrate

@Suite("What stands before a colon")
struct ColonTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "31,4 % des Umsatzes: so viel kam im Oktober 2025 aus Nord.",
            "Ein Rückgang von 8,1 %: das ist die Bilanz beim Umsatz im Oktober 2025.",
            "Der höchste Umsatz der Regionen im Oktober 2025: Süd.",
            "Nord: Platz 2 aller Regionen beim Umsatz im Oktober 2025.",
            "Umsatz je Region, Oktober 2025: 199.500 € bis 700.500 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "41,4 % des Umsatzes: so viel kam im Oktober 2025 aus Nord.",
            "Ein Rückgang von 9,1 %: das ist die Bilanz beim Umsatz im Oktober 2025.",
            "Der höchste Umsatz der Regionen im Oktober 2025: Nord.",
            "Nord: Platz 3 aller Regionen beim Umsatz im Oktober 2025.",
            "Umsatz je Region, Oktober 2025: 199.500 € bis 800.500 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
