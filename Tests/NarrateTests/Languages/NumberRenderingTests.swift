import Testing

@testable import Narrate

@Suite("Numbers of another language")
struct NumberRenderingTests {
    @Test(
        "German reads as",
        arguments: [
            ("bei 1.312.345,00 €", "at € 1,312,345.00"),
            ("1,31 Mio. €", "€ 1.31 million"),
            ("1,234 Mrd. Euro", "€ 1.234 billion"),
            ("12 Prozentpunkte", "12 percentage points"),
            ("anderthalb Millionen Euro", "€ 1.5 million"),
            ("fünfundzwanzig Prozent", "twenty five %"),
            ("ein Drittel", "a third"),
            ("zwei Drittel", "two thirds"),
            ("die Hälfte", "half"),
            ("das 1,4-Fache", "1.4 times"),
            ("im 3. Quartal", "in third quarter"),
            ("-3,5 %", "- 3.5 %"),
        ])
    func reads(_ german: String, as english: String) { #expect(English.of(german) == english) }
}
