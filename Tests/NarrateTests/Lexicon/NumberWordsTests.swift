import SalesCore
import Testing

@testable import Narrate

@Suite("Words of number")
struct NumberWordsTests {
    private func quantity(_ text: String) -> Quantity? {
        let tokens = Tokenizer.tokens(text)
        guard let (quantity, end) = QuantityReader(tokens).read(at: 0), end == tokens.count else {
            return nil
        }
        return quantity
    }

    @Test(
        "Cardinals are their numbers",
        arguments: NumberWords.cardinals.sorted { $0.value < $1.value })
    func cardinals(_ entry: (key: String, value: Int)) {
        #expect(quantity(entry.key)?.value == ExactDecimal(entry.value))
    }

    @Test("Scales are powers of ten", arguments: NumberWords.scales.keys.sorted())
    func scales(_ word: String) throws {
        let exponent = try #require(NumberWords.scales[word])
        var power = ExactDecimal.one
        for _ in 0..<exponent { power = try power.multiplied(by: 10) }
        let three = try power.multiplied(by: 3)
        #expect(quantity(word.count == 1 ? "3\(word)" : "3 \(word)")?.value == three)
    }

    @Test(
        "Currencies are their codes, before or behind",
        arguments: NumberWords.currencies.keys.sorted())
    func currencies(_ word: String) throws {
        let code = try #require(NumberWords.currencies[word])
        // Lower-case "try" is a verb.
        let written = word == "try" ? "TRY" : word
        #expect(quantity("12 \(written)")?.unit == .money(code))
    }

    @Test("Only scales that are scales read their comma as continental")
    func continental() {
        #expect(NumberWords.continentalScales.isSubset(of: NumberWords.scales.keys))
        #expect(quantity("1,312 Mio. €")?.value == ExactDecimal(1_312_000))
        #expect(quantity("1,312 thousand")?.value == ExactDecimal(1_312_000))
    }

    @Test("No word is two things, and all are lower-case")
    func distinct() {
        let lists = [
            Set(NumberWords.cardinals.keys), Set(NumberWords.currencies.keys),
            Set(NumberWords.scales.keys).union(NumberWords.multipliers.keys),
            Set(NumberWords.fractionNames.keys),
        ]
        for (index, list) in lists.enumerated() {
            #expect(list.allSatisfy { $0 == $0.lowercased() })
            for other in lists[(index + 1)...] { #expect(list.isDisjoint(with: other)) }
        }
    }

    @Test("Fractions", arguments: [("a third of", 3), ("a quarter of", 4), ("half of", 2)])
    func fractions(_ text: String, _ denominator: Int) throws {
        let read = try #require(QuantityReader(Tokenizer.tokens(text)).read(at: 0))
        #expect(read.quantity.isFraction && read.quantity.unit == .percent)
        #expect(try read.quantity.value == ExactDecimal.one.divided(by: ExactDecimal(denominator)))
    }
}
