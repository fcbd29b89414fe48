import SalesCore
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
    private static let largest = "170141183460469231731687303715884105727"

    @Test(
        "Plain text, normalised",
        arguments: [
            ("0", "0"), ("-0", "0"), ("0.00", "0"), ("007", "7"), ("+1.50", "1.5"), (".5", "0.5"),
            ("5.", "5"), ("-12.340", "-12.34"), ("100", "100"), (largest, largest),
            ("-" + largest, "-" + largest),
            ("0.000000000000000000000000000000000001", "0.000000000000000000000000000000000001"),
        ])
    func reads(_ text: String, written: String) throws {
        #expect(try decimal(text).text() == written)
        #expect(try decimal(text) == decimal(written))
    }

    @Test(
        "Nothing else",
        arguments: [
            "", "-", ".", "+", "1.2.3", "1,5", "1e5", " 1", "1 ", "--1", "1-", "٣", "NaN", "0x1",
            "170141183460469231731687303715884105728",
            "0.0000000000000000000000000000000000001",
        ])
    func refuses(_ text: String) { #expect(ExactDecimal(text) == nil) }

    @Test(
        "At least so many places",
        arguments: [
            ("1", 2, "1.00"), ("-0.5", 2, "-0.50"), ("1.234", 2, "1.234"), ("0", 2, "0.00"),
            ("0.05", 0, "0.05"), ("1200", 0, "1200"),
        ])
    func writes(_ text: String, places: Int, written: String) throws {
        #expect(try decimal(text).text(minimumPlaces: places) == written)
    }

    @Test("Equal numbers are equal values, however made")
    func normalises() throws {
        #expect(ExactDecimal(mantissa: 1500, scale: 3) == (try decimal("1.5")))
        #expect(ExactDecimal(mantissa: 0, scale: 30) == .zero)
        #expect(ExactDecimal(mantissa: 1500, scale: 0).scale == 0)
        #expect(try decimal("2.50").hashValue == decimal("2.5").hashValue)
    }

    @Test(
        "Sums and differences",
        arguments: [
            ("0.1", "0.2", "0.3"), ("1.05", "-0.05", "1"), ("-7", "0.001", "-6.999"),
            (
                "12345678901234567890123456789012345", "0.01",
                "12345678901234567890123456789012345.01"
            ),
        ])
    func adds(_ left: String, _ right: String, sum: String) throws {
        #expect(try decimal(left).adding(decimal(right)) == decimal(sum))
        #expect(try decimal(right).adding(decimal(left)) == decimal(sum))
        #expect(try decimal(sum).subtracting(decimal(right)) == decimal(left))
    }

    @Test("What does not fit throws, never wraps")
    func overflows() throws {
        let largest = try decimal(Self.largest)
        #expect(throws: ArithmeticOverflow.self) { try largest.adding(1) }
        // Int128.min fits the bits, but has no counterpart.
        #expect(throws: ArithmeticOverflow.self) { try largest.negated.adding(-1) }
        #expect(throws: ArithmeticOverflow.self) { try largest.negated.subtracting(1) }
        #expect(throws: ArithmeticOverflow.self) { try largest.adding(decimal("0.1")) }
        #expect(throws: ArithmeticOverflow.self) { try largest.multiplied(by: -2) }
        #expect(throws: ArithmeticOverflow.self) { try largest.divided(by: 1, places: 1) }
        #expect(throws: ArithmeticOverflow.self) { try largest.mantissa(atScale: 1) }
        #expect(largest.negated.negated == largest)
        #expect(try largest.subtracting(largest).isZero)
    }

    @Test(
        "Products",
        arguments: [
            ("0.5", "0.2", "0.1"), ("-3", "1.5", "-4.5"), ("0", "-3", "0"),
            (
                "0.0000000000000000002", "0.000000000000000005",
                "0.000000000000000000000000000000000001"
            ),
        ])
    func multiplies(_ left: String, _ right: String, product: String) throws {
        #expect(try decimal(left).multiplied(by: decimal(right)) == decimal(product))
    }

    @Test("A product of more than 36 places throws")
    func tooManyPlaces() throws {
        let tiny = try decimal("0.0000000000000000003")
        #expect(throws: ArithmeticOverflow.self) { try tiny.multiplied(by: tiny) }
    }

    @Test(
        "Quotients round half-even",
        arguments: [
            ("1", "3", 12, "0.333333333333"), ("2", "3", 12, "0.666666666667"),
            ("-2", "3", 4, "-0.6667"), ("1", "8", 2, "0.12"), ("3", "8", 2, "0.38"),
            ("-1", "8", 2, "-0.12"), ("1", "2", 0, "0"), ("3", "2", 0, "2"), ("5", "2", 0, "2"),
            ("10", "-4", 1, "-2.5"), ("0", "7", 12, "0"), ("0.001", "1000", 5, "0"),
            ("0.000015", "1", 5, "0.00002"), ("0.000025", "1", 5, "0.00002"),
            ("0.0000250000000001", "1", 5, "0.00003"), ("0.00005", "2", 5, "0.00002"),
            ("0.00005000000000000000000000000001", "2", 5, "0.00003"), ("100", "0.5", 0, "200"),
        ])
    func divides(_ left: String, _ right: String, places: Int, quotient: String) throws {
        let result = try decimal(left).divided(by: decimal(right), places: places)
        #expect(result == (try decimal(quotient)))
    }

    @Test("Nothing over zero")
    func overZero() throws {
        #expect(try ExactDecimal.one.divided(by: .zero) == nil)
        #expect(try ExactDecimal.zero.divided(by: .zero) == nil)
    }

    @Test(
        "A quotient that fits is found, whatever its terms",
        arguments: [
            ("0", "0.000000000000000000000000000000000001", "0"),
            ("5", "1.000000000000000000000000001", "5"),
            ("1.000000000000000000000000001", "5", "0.2"),
            (
                "0.000000000000000000000000000000000001", "0.000000000000000000000000000000000003",
                "0.333333333333"
            ),
            (
                "0.000000000000000000000000000000000001", "99999999999999999999999999999999999999",
                "0"
            ),
            ("0.170141183460469231731687303715884105", "123456789.123456789", "0.000000001378"),
            (largest, largest, "1"), ("-" + largest, largest, "-1"),
            (largest, "100000000000000", "1701411834604692317316873.037158841057"),
        ])
    func dividesExtremes(_ left: String, _ right: String, quotient: String) throws {
        let result = try decimal(left).divided(by: decimal(right), places: 12)
        #expect(result == (try decimal(quotient)))
    }

    @Test("Division agrees with multiplication on random terms", arguments: 0..<200)
    func divisionProperty(seed: Int) throws {
        var generator = SystemRandomNumberGenerator()
        let left = Int128.random(in: -(1 << 90)...(1 << 90), using: &generator)
        let right = Int128.random(in: 1...(1 << 60), using: &generator)
        let scale = Int.random(in: 0...20, using: &generator)
        let quotient = try #require(
            try ExactDecimal(mantissa: left, scale: scale)
                .divided(by: ExactDecimal(mantissa: right, scale: 0), places: scale))
        // |left − quotient × right| ≤ right / 2, all in units of the last place.
        let error = left - (try quotient.mantissa(atScale: scale)) * right
        #expect(error.magnitude * 2 <= right.magnitude)
        if error.magnitude * 2 == right.magnitude {
            #expect(try quotient.mantissa(atScale: scale) % 2 == 0)
        }
    }

    @Test(
        "Rounding is half-even and away from no digit",
        arguments: [
            ("0.125", 2, "0.12"), ("0.135", 2, "0.14"), ("-0.125", 2, "-0.12"),
            ("0.1251", 2, "0.13"), ("9.995", 2, "10"), ("0.4", 0, "0"), ("-0.5", 0, "0"),
            ("1.5", 0, "2"), ("1.23", 5, "1.23"), ("-0.004", 2, "0"),
        ])
    func rounds(_ text: String, places: Int, rounded: String) throws {
        #expect(try decimal(text).rounded(toPlaces: places).text() == rounded)
    }

    @Test("Ordered by size, whatever the scale")
    func order() throws {
        let ascending = try [
            "-" + Self.largest, "-10.5", "-10.25", "-10", "-0.000000000000000000000000000000000001",
            "0", "0.000000000000000000000000000000000001", "0.1", "0.11", "1", "1.000001", "9.9",
            "10", "99999999999999999999999999999999999.9", Self.largest,
        ].map { try decimal($0) }
        for (place, value) in ascending.enumerated() {
            for (other, another) in ascending.enumerated() {
                #expect((value < another) == (place < other), "\(value) < \(another)")
            }
        }
        #expect(ascending.shuffled().sorted() == ascending)
    }

    @Test(
        "Nearest binary number",
        arguments: [
            ("0.1", 0.1), ("-12345.678", -12345.678), ("0.00000000000000000001", 1e-20),
            ("100000000000000000000", 1e20),
        ])
    func approximates(_ text: String, number: Double) throws {
        let value = try decimal(text).approximate
        #expect(abs(value - number) <= abs(number) * 1e-15)
    }

    @Test("Any number of digits is read, as text and as a part of one", arguments: 1...37)
    func lengths(_ count: Int) throws {
        let digits = "1234567890".cycled(count)
        let whole = try decimal(digits)
        #expect(whole.text() == digits)
        #expect(whole == ExactDecimal("x\(digits)".dropFirst()))
        #expect(try decimal("-000000000000000000000\(digits)").text() == "-" + digits)
        let point = digits.index(digits.startIndex, offsetBy: count / 2)
        let parts = "0\(digits[..<point]).\(digits[point...])1"
        #expect(try decimal(parts).mantissa == decimal(digits + "1").mantissa)
    }

    @Test("Kept as text in JSON, every digit")
    func json() throws {
        for text in ["0.1", "-" + Self.largest, "12"] {
            let value = try decimal(text)
            #expect(try SalesCoreTests.json(value) == "\"\(text)\"")
            #expect(try throughJSON(value) == value)
        }
    }
}

extension String {
    fileprivate func cycled(_ count: Int) -> String {
        String(repeating: self, count: count / self.count + 1).prefix(count).description
    }
}
