import SalesCore
import Testing

@testable import Narrate

@Suite("German superlatives")
struct GermanRanksTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Nord erzielte den zweithöchsten Umsatz der Regionen.",
            "Ost hatte die drittmeisten Aufträge im Kreis der Regionen.",
            "Den zweitgeringsten Umsatz aller Regionen erzielte Nord.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Nord erzielte den dritthöchsten Umsatz der Regionen.",
            "Ost hatte die zweitmeisten Aufträge im Kreis der Regionen.",
            "Den drittgeringsten Umsatz aller Regionen erzielte Nord.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
