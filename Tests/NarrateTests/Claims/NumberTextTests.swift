import SalesCore
import Testing

@testable import Narrate

@Suite("Digits and their marks")
struct NumberTextTests {
    @Test(
        "Grouping and decimals",
        arguments: [
            ("1,312", "1312", 0), ("1,312.50", "1312.5", 2), ("1.312,50", "1312.5", 2),
            ("1,2", "1.2", 1), ("1.312", "1.312", 3), ("1.312.345", "1312345", 0),
            ("1'234", "1234", 0), ("1\u{A0}234,5", "1234.5", 1), ("0,123", "0.123", 3),
            ("12,345,678", "12345678", 0), ("1.20", "1.2", 2),
        ])
    func reads(_ text: String, _ value: String, _ places: Int) throws {
        let number = try #require(NumberText.parse(text, isContinental: false))
        #expect(number.value == ExactDecimal(value))
        #expect(number.places == places)
    }

    @Test("Before Mio. a comma is the decimal mark")
    func continental() throws {
        let number = try #require(NumberText.parse("1,312", isContinental: true))
        #expect(number.value == ExactDecimal("1.312"))
    }

    @Test("Longer than any amount is no number")
    func tooLong() {
        #expect(NumberText.parse(String(repeating: "9", count: 31), isContinental: false) == nil)
    }

    @Test("Powers of ten that do not fit are refused")
    func scales() {
        #expect(ExactDecimal(12).scaled(by: -2) == ExactDecimal("0.12"))
        #expect(ExactDecimal("1.5")?.scaled(by: 6) == 1_500_000)
        #expect(ExactDecimal(1).scaled(by: -37) == nil)
    }
}
