import Testing

@testable import Narrate

@Suite("The order of verbs")
struct VerbOrderTests {
    @Test(
        "German reads as",
        arguments: [
            (
                "Gegenüber September gab der Umsatz um 8,1 % nach.",
                "compared with september the umsatz declined by 8.1 % ."
            ),
            (
                "Im Oktober ist der Umsatz um 8,1 % gesunken.",
                "in october umsatz fell by 8.1 % ."
            ),
            ("Die Aufträge nahmen im Oktober nicht zu.", "the aufträge not rose in october ."),
            ("Ost setzte 199.500 € um.", "ost turned over € 199,500 ."),
        ])
    func reads(_ german: String, as english: String) { #expect(English.of(german) == english) }
}
