import SalesCore
import Testing

@Suite("Values as people read them")
struct ValueFormatterTests {
    private static let usd = MetricUnit.money(.usd)

    @Test(
        "Short: three digits above a thousand",
        arguments: [
            (usd, "12.4", "$12.40"), (usd, "999.99", "$999.99"), (usd, "1000", "$1.00K"),
            (usd, "1312345.67", "$1.31M"), (usd, "853000", "$853K"), (usd, "-1312345", "-$1.31M"),
            (usd, "0", "$0.00"), (usd, "-0.5", "-$0.50"), (usd, "-0.001", "$0.00"),
            // Rounding carries into the next digit, and the next letter.
            (usd, "9994", "$9.99K"), (usd, "9996", "$10.0K"), (usd, "99940", "$99.9K"),
            (usd, "99960", "$100K"), (usd, "999499", "$999K"), (usd, "999950", "$1.00M"),
            (usd, "999999.99", "$1.00M"), (usd, "999999999", "$1.00B"),
            (usd, "9995000000", "$10.0B"), (usd, "1234567890123456", "$1,235T"),
            // Ties go to the even digit.
            (usd, "1125", "$1.12K"), (usd, "1135", "$1.14K"), (usd, "12250", "$12.2K"),
            (.count, "9999", "9,999"), (.count, "10000", "10.0K"), (.number, "1234.5", "1.23K"),
            (.number, "0.12345", "0.1234"), (.percent, "0.125", "12.5%"),
            (.percent, "12.3456", "1,234.6%"),
        ])
    func short(_ unit: MetricUnit, _ text: String, written: String) throws {
        #expect(ValueFormatter(unit: unit).short(try decimal(text)) == written)
    }

    @Test(
        "Full: every digit, grouped",
        arguments: [
            (usd, "1312345.67", "$1,312,345.67"), (usd, "-1312345.6", "-$1,312,345.60"),
            (usd, "999.995", "$1,000.00"), (usd, "-0.004", "$0.00"),
            (.count, "1234567", "1,234,567"),
            (.number, "2.666666666667", "2.67"), (.number, "0.00004", "0"),
            (.number, "-0.5", "-0.5"),
            (.number, "100", "100"), (.percent, "-0.0004", "0.0%"), (.percent, "-0.0005", "0.0%"),
            (.percent, "-0.0006", "-0.1%"), (.percent, "1", "100.0%"),
        ])
    func full(_ unit: MetricUnit, _ text: String, written: String) throws {
        #expect(ValueFormatter(unit: unit).full(try decimal(text)) == written)
    }

    @Test("Currencies by sign, else by code, with their own smallest unit")
    func currencies() throws {
        func written(_ code: String, _ text: String) throws -> String {
            let currency = try #require(Currency(code: code))
            return ValueFormatter(unit: .money(currency)).full(try decimal(text))
        }
        #expect(try written("EUR", "1234.5") == "€1,234.50")
        #expect(try written("JPY", "1234.5") == "¥1,234")
        #expect(try written("CHF", "1234.5") == "1,234.50 CHF")
        #expect(try written("KWD", "-1.5") == "-1.500 KWD")
        let francs = try #require(Currency(code: "CHF"))
        #expect(ValueFormatter(unit: .money(francs)).short(2_500_000) == "2.50M CHF")
    }

    @Test(
        "Points and magnitudes",
        arguments: [
            ("0.012", "1.2 points", "1.2%"), ("-0.01", "1.0 point", "1.0%"),
            ("0", "0.0 points", "0.0%"),
            ("0.00949", "0.9 points", "0.9%"), ("-0.0095", "1.0 point", "1.0%"),
            ("0.0105", "1.0 point", "1.0%"), ("2", "200.0 points", "200.0%"),
        ])
    func changes(_ text: String, points: String, percent: String) throws {
        #expect(ValueFormatter.points(try decimal(text)) == points)
        #expect(ValueFormatter.percentMagnitude(try decimal(text)) == percent)
    }

    @Test("A percentage is never a hundred times too small, however large")
    func hugePercent() throws {
        let huge = try decimal("9000000000000000000000000000000000000")
        let text = ValueFormatter(unit: .percent).full(huge)
        #expect(text.filter { $0 != "," } == "900000000000000000000000000000000000000.0%")
    }

    @Test("Three digits never stray from the value", arguments: 0..<300)
    func precision(seed: Int) throws {
        let value = ExactDecimal(
            mantissa: Int128.random(in: 100_000...999_999_999_999_999_999), scale: 2)
        let text = ValueFormatter(unit: .number).short(value)
        let powers: [Character: ExactDecimal] = [
            "K": 1000, "M": 1_000_000, "B": 1_000_000_000, "T": 1_000_000_000_000,
        ]
        let letter = try #require(text.last)
        let power = try #require(powers[letter])
        let digits = text.dropLast().filter { $0 != "," }
        let shown = try decimal(String(digits)).multiplied(by: power)
        let error = try shown.subtracting(value).magnitude
        #expect(try error.multiplied(by: 190) <= value.magnitude, "\(text) for \(value)")
        if digits.contains(".") { #expect(digits.count == 4, "\(text)") }
    }
}
