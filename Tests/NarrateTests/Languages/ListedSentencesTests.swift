import SalesCore
import Testing

@testable import Narrate

@Suite("Lists of members with their sum")
struct ListedSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Aufgliederung des Umsatzes im Oktober 2025: Nord (412.345 €), 199.500 € von Ost und in Süd 700.500 €; Summe: 1.312.345 €.",
            "Im Oktober 2025 verteilten sich beim Umsatz insgesamt 1.312.345 € wie folgt auf die Regionen: in Nord: 412.345 €, Ost (199.500 €) und 700.500 € (Süd).",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Aufgliederung des Umsatzes im Oktober 2025: Nord (412.345 €), 189.500 € von Ost und in Süd 700.500 €; Summe: 1.312.345 €.",
            "Aufgliederung des Umsatzes im Oktober 2025: Nord (412.345 €), 199.500 € von Ost und in Süd 700.500 €; Summe: 1.412.345 €.",
            "Im Oktober 2025 verteilten sich beim Umsatz insgesamt 1.212.345 € wie folgt auf die Regionen: in Nord: 412.345 €, Ost (199.500 €) und 700.500 € (Süd).",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
