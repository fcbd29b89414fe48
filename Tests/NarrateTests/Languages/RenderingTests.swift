import SalesCore
import Testing

@testable import Narrate

@Suite("Rendering sentences")
struct RenderingTests {
    @Test(
        "German reads as",
        arguments: [
            (
                "Der Umsatz lag im Oktober 2025 bei 1,31 Mio. €.",
                "umsatz was € 1.31 million in october 2025 ."
            ),
            ("Den Umsätzen der Region Süd", "the umsatz of the süd"),
            ("Der Nordumsatz", "the nord umsatz"),
            ("Das Oktoberziel", "the october target"),
            ("der umsatzstärkste Monat", "the strongest umsatz month"),
            ("Der Fall-Umsatz", "the \u{2060}fall umsatz"),
        ])
    func reads(_ german: String, as english: String) { #expect(English.of(german) == english) }

    @Test(
        "A sentence reads the same behind another",
        arguments: [
            ("Gemeldet wurden für die Aufträge im Oktober 2025", "4.354", "4.345"),
            (
                "Ausweislich der Ergebnisrechnung betrugen die Aufträge im Oktober 2025", "4.354",
                "4.335"
            ),
            ("Auszuweisen waren für Oktober 2025 die Aufträge in Höhe von", "4.354", "5.616"),
            ("- Hinsichtlich der Aufträge waren im Oktober 2025 zu berichten:", "4.354", "5.354"),
            ("Wer nach den Aufträgen im Oktober 2025 fragt:", "4.354", "4.453"),
            ("Was die Aufträge im Oktober 2025 angeht, nennt das System", "4.354", "4.153"),
            ("Ausgewiesen wurden die Aufträge im Oktober 2025 mit", "4.354", "4.300"),
        ])
    func readsAnywhere(_ opening: String, true value: String, untrue other: String) {
        for before in ["", "Guten Tag. "] {
            #expect(Kontor.verdict("\(before)\(opening) \(value).") == .supported)
            #expect(Kontor.verdict("\(before)\(opening) \(other).") == .contradicted)
        }
    }
}
