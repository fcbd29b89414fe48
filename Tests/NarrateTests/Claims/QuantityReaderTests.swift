import SalesCore
import Testing

@testable import Narrate

@Suite("Reading quantities")
struct QuantityReaderTests {
    private func read(_ text: String) throws -> Quantity {
        let tokens = Tokenizer.tokens(text)
        let (quantity, end) = try #require(QuantityReader(tokens).read(at: 0), "\(text)")
        #expect(end == tokens.count, "\(text) is not read to its end")
        return quantity
    }

    @Test(
        "Amounts of money",
        arguments: [
            ("$1.2M", "1200000", "50000", "$"), ("€1,312.45", "1312.45", "0.005", "EUR"),
            ("1,2 Mio. €", "1200000", "50000", "EUR"), ("US$3bn", "3000000000", "500000000", "USD"),
            ("USD 12", "12", "0.5", "USD"), ("12 euros", "12", "0.5", "EUR"),
            ("855.000 €", "855000", "0.5", "EUR"),
            ("-$5K", "-5000", "500", "$"), ("$-5K", "-5000", "500", "$"),
            ("two million dollars", "2000000", "0.5", "$"), ("$1.20M", "1200000", "5000", "$"),
        ])
    func money(_ text: String, _ value: String, _ tolerance: String, _ mark: String) throws {
        let quantity = try read(text)
        #expect(quantity.value == ExactDecimal(value))
        #expect(quantity.tolerance == ExactDecimal(tolerance))
        #expect(quantity.unit == .money(mark))
    }

    @Test(
        "Shares and points",
        arguments: [
            ("12%", "0.12", Quantity.Unit.percent), ("12 %", "0.12", .percent),
            ("twelve percent", "0.12", .percent), ("twenty-five per cent", "0.25", .percent),
            ("+4.2%", "0.042", .percent), ("1.2 points", "0.012", .points),
            ("2pp", "0.02", .points), ("3 percentage points", "0.03", .points),
            ("50 basis points", "0.005", .points), ("50 bps", "0.005", .points),
            ("2.5x", "2.5", .times), ("three times", "3", .times), ("4,354", "4354", .plain),
        ])
    func units(_ text: String, _ value: String, _ unit: Quantity.Unit) throws {
        let quantity = try read(text)
        #expect(quantity.value == ExactDecimal(value))
        #expect(quantity.unit == unit)
    }

    @Test(
        "Loose words",
        arguments: [
            ("about $1M", Qualifier.about), ("nearly 5%", .nearly), ("more than 1,000", .over),
            ("less than 2%", .under), ("at least 12", .atLeast), ("~3%", .about),
        ])
    func qualifiers(_ text: String, _ qualifier: Qualifier) throws {
        #expect(try read(text).qualifier == qualifier)
    }

    @Test("Fractions need something to be a part of")
    func fractions() throws {
        let tokens = Tokenizer.tokens("two thirds of revenue")
        let (quantity, end) = try #require(QuantityReader(tokens).read(at: 0))
        #expect(quantity.isFraction && quantity.unit == .percent && end == 2)
        #expect(QuantityReader(Tokenizer.tokens("a third region")).read(at: 0) == nil)
    }

    @Test(
        "Below zero in words",
        arguments: [
            ("minus $785", "-785"), ("minus USD 785", "-785"), ("negative €1.2K", "-1200"),
            ("minus 522 euros", "-522"), ("minus twelve percent", "-0.12"),
            ("-five percent", "-0.05"), ("+seven percent", "0.07"), ("plus five points", "0.05"),
        ])
    func signs(_ text: String, _ value: String) throws {
        let quantity = try read(text)
        #expect(quantity.value == ExactDecimal(value))
        #expect(quantity.hasSign)
    }

    @Test("A range keeps both ends")
    func range() throws {
        let quantity = try read("0.2–0.5%")
        #expect(quantity.value == ExactDecimal("0.002"))
        #expect(quantity.upper == ExactDecimal("0.005"))
    }
}
