import SalesCore
import Testing

@testable import Narrate

@Suite("Numbers with a fraction in words")
struct MixedNumberReaderTests {
    @Test(
        "Read with their unit",
        arguments: [
            ("half a percent", "0.005", Quantity.Unit.percent),
            ("half a percentage point", "0.005", .points), ("half a point", "0.005", .points),
            ("one and a half points", "0.015", .points),
            ("two and a half percent", "0.025", .percent),
            ("a quarter of a percent", "0.0025", .percent),
            ("three quarters of a point", "0.0075", .points),
            ("half a million dollars", "500000", .money("$")),
            ("two and a half million", "2500000", .plain),
        ])
    func reads(_ text: String, _ value: String, _ unit: Quantity.Unit) throws {
        let tokens = Tokenizer.tokens(text)
        let (quantity, end) = try #require(MixedNumberReader(tokens).read(at: 0))
        #expect(quantity.value == ExactDecimal(value))
        #expect(quantity.unit == unit)
        #expect(end == tokens.count)
    }

    @Test(
        "No number of this kind",
        arguments: [
            "half of revenue", "a quarter of the orders", "one and a region", "two percent",
        ])
    func none(_ text: String) {
        #expect(MixedNumberReader(Tokenizer.tokens(text)).read(at: 0) == nil)
    }

    @Test(
        "In sentences",
        arguments: [
            ("The win rate rose two points, not half a point.", false),
            ("The win rate rose half a point in October.", false),
        ])
    func sentences(_ text: String, _ isTrue: Bool) {
        #expect((Acme.check(text).verdict == .supported) == isTrue)
    }
}
