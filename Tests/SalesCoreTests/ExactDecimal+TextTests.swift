import SalesCore
import Testing

@Suite("Exact decimals in writing")
struct ExactDecimalTextTests {
    @Test(
        "Every digit, the point where it belongs, at least the places asked for",
        arguments: [
            (0, 0, 0, "0"), (0, 0, 2, "0.00"), (5, 0, 0, "5"), (5, 0, 2, "5.00"), (5, 1, 2, "0.50"),
            (-5, 3, 2, "-0.005"), (1234, 2, 0, "12.34"), (-1234, 2, 1, "-12.34"),
            (10, 0, 0, "10"), (1, 36, 0, "0.000000000000000000000000000000000001"),
        ])
    func writes(mantissa: Int, scale: Int, places: Int, text: String) {
        let value = ExactDecimal(mantissa: Int128(mantissa), scale: scale)
        #expect(value.text(minimumPlaces: places) == text)
    }

    @Test(
        "At the edges of 64 and 128 bits",
        arguments: [
            Int128(UInt64.max), Int128(UInt64.max) + 1, Int128.max, -Int128.max,
            Int128(10_000_000_000_000_000_000), Int128(10_000_000_000_000_000_000) * 7 + 3,
            Int128(10_000_000_000_000_000_000) * 10_000_000_000_000_000_000,
        ])
    func edges(value: Int128) {
        #expect(ExactDecimal(value).text() == String(value))
        let small = ExactDecimal(mantissa: value, scale: 36)
        #expect(ExactDecimal(small.text()) == small)
    }

    @Test("What is written is read back the same", arguments: 0..<20)
    func roundTrip(seed: Int) {
        var generator = SystemRandomNumberGenerator()
        let bits = Int.random(in: 1...126)
        let magnitude = Int128.random(in: 0...(Int128(1) << bits), using: &generator)
        let value = ExactDecimal(
            mantissa: seed.isMultiple(of: 2) ? magnitude : -magnitude,
            scale: Int.random(in: 0...ExactDecimal.maximumScale))
        #expect(ExactDecimal(value.text()) == value)
        let padding = String(repeating: "0", count: max(0, 30 - value.scale))
        let point = value.isInteger ? "." : ""
        #expect(value.text(minimumPlaces: 30) == value.text() + point + padding)
    }
}
