import SalesCore
import Testing

@testable import Narrate

@Suite("German verbs of rise and fall")
struct GermanMovementsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz ließ im Oktober Federn.",
            "Der Umsatz gab im Oktober 8,1 % ab.",
            "Der Umsatz in Ost gewann im Oktober 6,4 % hinzu.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz in Ost ließ im Oktober Federn.",
            "Der Umsatz gewann im Oktober 8,1 % hinzu.",
            "Der Umsatz stockte im Oktober um 8,1 % auf.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
