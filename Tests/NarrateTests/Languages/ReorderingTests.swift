import Testing

@testable import Narrate

@Suite("Turns of phrase")
struct ReorderingTests {
    @Test(
        "German reads as",
        arguments: [
            ("Nord liegt nach Umsatz auf Platz zwei.", "nord was by umsatz in second place ."),
            (
                "Nord liegt unter dem Umsatz des Vorjahresmonats.",
                "nord was lower in umsatz than in the same month last year ."
            ),
            (
                "Der Umsatz verfehlte im September das Ziel.",
                "umsatz missed the target in september ."
            ),
        ])
    func reads(_ german: String, as english: String) { #expect(English.of(german) == english) }
}
