import Testing

@testable import Narrate

@Suite("German of two that are compared")
struct GermanRivalsTests {
    @Test(
        "Openings say nothing, leads do",
        arguments: [
            (
                "Vergleicht man Nord und Ost, lag beim Umsatz im Oktober 2025 Nord vorn.",
                "in short nord"
            ),
            ("Unter den beiden Einheiten", "in short"),
            ("Süd hatte das Nachsehen", "süd had at the back"),
            ("Ohne jeden Zweifel", "in short"),
        ])
    func reads(_ german: String, as opening: String) {
        #expect(English.of(german).hasPrefix(opening))
    }
}
