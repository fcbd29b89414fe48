import SalesCore
import Testing

@testable import Narrate

@Suite("Shares told by a noun")
struct ShareTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Beitrag von Ost zum Umsatz lag im Oktober 2025 bei 15,2 %.",
            "53,4 % des Umsatzes – diesen Teil lieferte im Oktober 2025 die Region Süd.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Beitrag von Ost zum Umsatz lag im Oktober 2025 bei 25,2 %.",
            "53,4 % des Umsatzes – diesen Teil lieferte im Oktober 2025 die Region Nord.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
