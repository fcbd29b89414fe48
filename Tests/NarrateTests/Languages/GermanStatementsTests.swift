import SalesCore
import Testing

@testable import Narrate

@Suite("German verbs that tell a value")
struct GermanStatementsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz pendelte sich im Oktober bei 1.312.345 € ein.",
            "Der Umsatz schlug im Oktober mit 1.312.345 € zu Buche.",
            "Ost erlöste im Oktober 199.500 € Umsatz.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz pendelte sich im Oktober bei 1.412.345 € ein.",
            "Der Umsatz schlug im Oktober mit 1.427.655 € zu Buche.",
            "Nord erlöste im Oktober 199.500 € Umsatz.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
