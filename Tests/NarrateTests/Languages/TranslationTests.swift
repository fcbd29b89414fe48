import SalesCore
import Testing

@testable import Narrate

@Suite("Languages of a text")
struct TranslationTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Umsatz fell 8.1%. Der Umsatz sank um 8,1 %.",
            "Der Umsatz sank um 8,1 %. Umsatz fell 8.1%.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz sank um 9,1 %. Umsatz fell 8.1%.",
            "Der Umsatz sank um 8,1 %. Umsatz rose 8.1%.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
