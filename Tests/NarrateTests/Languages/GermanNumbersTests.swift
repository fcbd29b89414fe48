import Testing

@testable import Narrate

@Suite("German notation")
struct GermanNumbersTests {
    @Test(
        "Digits in English marks",
        arguments: [
            ("1.312.345", "1,312,345"), ("1,46", "1.46"), ("1.234,50", "1,234.50"), ("12", "12"),
            ("1 234,5", "1,234.5"),
        ])
    func digits(_ german: String, as english: String) {
        #expect(GermanNumbers.notation.english(german) == english)
    }

    @Test("What is no German number is left alone", arguments: ["1,2,3", "12.34", "1.23.456"])
    func others(_ text: String) { #expect(GermanNumbers.notation.english(text) == nil) }

    @Test(
        "Number words", arguments: [("einundzwanzig", 21), ("neunundneunzig", 99), ("zwölf", 12)])
    func words(_ word: String, _ value: Int) {
        #expect(GermanNumbers.notation.cardinals[word] == value)
    }
}
