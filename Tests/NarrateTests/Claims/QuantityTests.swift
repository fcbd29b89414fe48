import SalesCore
import Testing

@testable import Narrate

@Suite("Quantities")
struct QuantityTests {
    private func quantity(_ text: String) throws -> Quantity {
        try #require(QuantityReader(Tokenizer.tokens(text)).read(at: 0)).quantity
    }

    @Test(
        "Half of the last digit written is allowed",
        arguments: [
            ("$1.31M", ExactDecimal(5_000)), ("$1,312,345", ExactDecimal(mantissa: 5, scale: 1)),
            ("8.1%", ExactDecimal(mantissa: 5, scale: 4)),
            ("12", ExactDecimal(mantissa: 5, scale: 1)),
            ("2 points", ExactDecimal(mantissa: 5, scale: 3)),
        ])
    func tolerance(_ text: String, _ tolerance: ExactDecimal) throws {
        #expect(try quantity(text).tolerance == tolerance)
    }

    @Test("Shares and points are of one, money is in its unit")
    func units() throws {
        #expect(try quantity("8.1%").value == ExactDecimal(mantissa: 81, scale: 3))
        #expect(try quantity("150 basis points").value == ExactDecimal(mantissa: 15, scale: 3))
        #expect(try quantity("£3").unit == .money("GBP"))
        #expect(try quantity("2.5 times").unit == .times)
    }

    @Test(
        "A whole number counts things: plain, integral, without sign or qualifier",
        arguments: [
            ("12", true), ("twelve", true), ("1,200", true), ("1.5", false), ("+12", false),
            ("-12", false), ("12%", false), ("$12", false), ("about 12", false), ("3 times", false),
        ])
    func whole(_ text: String, _ isWhole: Bool) throws {
        #expect(try quantity(text).isWhole == isWhole)
    }

    @Test("A range keeps both ends")
    func ranges() throws {
        let range = try quantity("0.2–0.5%")
        #expect(range.value == ExactDecimal(mantissa: 2, scale: 3))
        #expect(range.upper == ExactDecimal(mantissa: 5, scale: 3))
        #expect(try quantity("0.2%").upper == nil)
    }
}
