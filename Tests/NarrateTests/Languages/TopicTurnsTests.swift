import SalesCore
import Testing

@testable import Narrate

@Suite("What it goes with")
struct TopicTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Mit dem Umsatz ging es im Oktober 2025 bergab.",
            "Mit den Aufträgen in Ost ging es um 54 auf 754 nach oben.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Mit dem Umsatz ging es im Oktober 2025 bergauf.",
            "Mit den Aufträgen in Ost ging es um 54 auf 764 nach oben.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
