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
            "Gesamt 1.312.345 € beim Umsatz im Oktober 2025; Verteilung: auf Nord 412.345 €, 199.500 € auf Ost sowie Süd hat 700.500 €.",
            "Notiz: der Umsatz im Oktober 2025 gesamt 1.312.345 € (412.345 € durch Nord, 199.500 € durch Ost und 700.500 € von Süd).",
            "412.345 € verbucht in Nord, Ost → 199.500 € und 700.500 € auf die Region Süd – das ergibt im Oktober 2025 beim Umsatz 1.312.345 €.",
            "Wie verteilt sich der Gesamtwert des Umsatzes im Oktober 2025, also 1.312.345 €? 412.345 € geliefert von Nord, 199.500 € über Ost und 700.500 € als Beitrag von Süd.",
            "Der Gesamtwert der Aufträge von 4.354 setzte sich im Oktober 2025 wie folgt zusammen: 1.370 im Fall von Nord, in Ost gebucht 754 sowie Süd in Höhe von 2230.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Aufgliederung des Umsatzes im Oktober 2025: Nord (412.345 €), 189.500 € von Ost und in Süd 700.500 €; Summe: 1.312.345 €.",
            "Aufgliederung des Umsatzes im Oktober 2025: Nord (412.345 €), 199.500 € von Ost und in Süd 700.500 €; Summe: 1.412.345 €.",
            "Im Oktober 2025 verteilten sich beim Umsatz insgesamt 1.212.345 € wie folgt auf die Regionen: in Nord: 412.345 €, Ost (199.500 €) und 700.500 € (Süd).",
            "Gesamt 1.312.345 € beim Umsatz im Oktober 2025; Verteilung: auf Nord 412.345 €, 189.500 € auf Ost sowie Süd hat 700.500 €.",
            "Notiz: der Umsatz im Oktober 2025 gesamt 1.412.345 € (412.345 € durch Nord, 199.500 € durch Ost und 700.500 € von Süd).",
            "412.345 € verbucht in Nord, Ost → 299.500 € und 700.500 € auf die Region Süd – das ergibt im Oktober 2025 beim Umsatz 1.312.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
