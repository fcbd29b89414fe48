import SalesCore
import Testing

@testable import Narrate

@Suite("Members together")
struct SumSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Wie viel bringen Nord und Ost im Oktober 2025 beim Umsatz zusammen? 611.845 €.",
            "Nord und Ost kamen im Oktober 2025 beim Umsatz gemeinsam auf 611.845 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Wie viel bringen Nord und Ost im Oktober 2025 beim Umsatz zusammen? 412.345 €.",
            "Nord und Ost kamen im Oktober 2025 beim Umsatz gemeinsam auf 711.845 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
