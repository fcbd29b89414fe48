import SalesCore
import Testing

@testable import Narrate

@Suite("German qualifiers")
struct GermanQualifiersTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz lag bei nicht ganz 1,32 Mio. €.",
            "Der Umsatz sank um etwas mehr als 8 %.",
            "Der Umsatz sank auf rund 1,3 Mio. €.",
            "Der Umsatz betrug genau 1.312.345 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz lag bei nicht ganz 1,30 Mio. €.",
            "Der Umsatz sank um etwas mehr als 9 %.",
            "Der Umsatz sank auf rund 1,5 Mio. €.",
            "Der Umsatz betrug genau 1.312.445 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
