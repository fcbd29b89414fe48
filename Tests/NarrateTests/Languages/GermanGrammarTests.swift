import Testing

@testable import Narrate

@Suite("The small words of German")
struct GermanGrammarTests {
    @Test(
        "German reads as",
        arguments: [
            ("die Zahl der Aufträge", "the aufträge"),
            ("der Umsatz des Nordens", "the umsatz of the nord"),
            ("keine der drei Regionen", "no of the three regionen"),
            ("rund 12 %", "about 12 %"),
            ("knapp 12 %", "nearly 12 %"),
            ("über 12 %", "more than 12 %"),
        ])
    func reads(_ german: String, as english: String) { #expect(English.of(german) == english) }
}
