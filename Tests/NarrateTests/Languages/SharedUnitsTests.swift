import Testing

@testable import Narrate

@Suite("Units that two numbers share")
struct SharedUnitsTests {
    @Test(
        "German reads as",
        arguments: [
            ("von 423 auf 452 Tsd. €", "from € 423 thousand to € 452 thousand"),
            ("zwischen 36,4 und 37,0 Prozent", "between 36.4 % and 37.0 %"),
            ("von vier auf acht", "from 4 to 8"),
            (
                "mit 1.312.345 Euro beziehungsweise rund 1,3 Millionen",
                "with € 1,312,345 and about € 1.3 million"
            ),
            ("ein Plus von 7,4 %", "a gain of 7.4 %"),
        ])
    func reads(_ german: String, as english: String) { #expect(English.of(german) == english) }
}
