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
}
