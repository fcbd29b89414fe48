import SalesCore
import Testing

@testable import Narrate

@Suite("German nouns and adjectives")
struct GermanNounsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Süd ist die umsatzstärkste Region.", "Ost erzielte den geringsten Umsatz.",
            "Der Umsatzrückgang betrug 8,1 %.", "Der Anteil von Süd am Umsatz betrug 53,4 %.",
            "Das Oktoberziel wurde erreicht.", "Das Umsatzziel wurde im September verfehlt.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Nord ist die umsatzstärkste Region.", "Nord erzielte den geringsten Umsatz.",
            "Der Umsatzrückgang betrug 9,1 %.", "Der Anteil von Süd am Umsatz betrug 43,4 %.",
            "Das Septemberziel wurde erreicht.", "Der Onlineumsatz sank um 8,1 %.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
