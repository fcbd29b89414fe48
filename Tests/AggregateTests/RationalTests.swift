import SalesCore
import Testing

@testable import Aggregate

@Suite("Exact fractions")
struct RationalTests {
    private func fraction(_ numerator: String, _ denominator: String = "1") throws -> Rational {
        let quotient = try Rational(try decimal(numerator))
            .divided(by: Rational(try decimal(denominator)))
        return try #require(quotient)
    }

    @Test("A third thrice is one")
    func exact() throws {
        let third = try fraction("1", "3")
        #expect(try third.adding(third).adding(third) == Rational(1))
        #expect(try third.multiplied(by: Rational(3)) == Rational(1))
        #expect(try third.subtracting(third).isZero)
        #expect(try third.divided(by: Rational(0)) == nil)
        #expect(try fraction("-1", "-3") == third)
    }

    @Test(
        "Rounded once, half-even",
        arguments: [
            ("2", "3", "0.6667"), ("-2", "3", "-0.6667"), ("1", "20000", "0"),
            ("3", "20000", "0.0002"), ("-3", "20000", "-0.0002"), ("5", "20000", "0.0002"),
            ("7", "1", "7"), ("0.00004", "1", "0"), ("0", "7", "0"),
        ])
    func rounds(_ numerator: String, _ denominator: String, text: String) throws {
        #expect(try fraction(numerator, denominator).rounded(toPlaces: 4).text() == text)
    }

    @Test("A whole number is never too large to round")
    func wholeNumbers() throws {
        let large = try decimal("99999999999999999999999999999999999999")
        #expect(try Rational(large).rounded(toPlaces: 12) == large)
        #expect(throws: ArithmeticOverflow.self) {
            try fraction("99999999999999999999999999999999999999", "7").rounded(toPlaces: 12)
        }
    }

    @Test("Common factors are taken out before giving up")
    func reduces() throws {
        let large = "100000000000000000000000000000000000000"
        let ratio = try fraction(large, "3" + large.dropFirst(2))
        #expect(try ratio.multiplied(by: ratio) == fraction("100", "9"))
        #expect(try ratio.adding(ratio) == fraction("20", "3"))
        #expect(throws: ArithmeticOverflow.self) {
            try fraction(large).multiplied(by: fraction(large))
        }
    }

    @Test("Ordered as fractions are, near 2^127 too")
    func order() throws {
        let large = "99999999999999999999999999999999999999"
        #expect(try fraction("1", "3") < fraction("0.333333333333333333333333333334"))
        #expect(try fraction("0.333333333333333333333333333333") < fraction("1", "3"))
        #expect(try fraction("-1", "3") < fraction("1", "3"))
        #expect(try fraction("-1", "2") < fraction("-1", "3"))
        #expect(try !(fraction("-1", "3") < fraction("-1", "2")))
        #expect(try !(fraction("-1", "3") < fraction("-2", "6")))
        #expect(try fraction("1", large) < fraction("1", large.dropLast(1) + "8"))
        #expect(try fraction("2", "6") == fraction("1", "3"))
    }

    @Test("Field laws on random fractions", arguments: 0..<50)
    func laws(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        func random() throws -> Rational {
            let numerator = Int.random(in: -5000...5000, using: &generator)
            let denominator = Int.random(in: 1...5000, using: &generator)
            return try fraction("\(numerator)", "\(denominator)")
        }
        let (a, b, c) = (try random(), try random(), try random())
        #expect(try a.adding(b) == b.adding(a))
        #expect(try a.adding(b).adding(c) == a.adding(b.adding(c)))
        #expect(
            try a.multiplied(by: b.adding(c)) == a.multiplied(by: b).adding(a.multiplied(by: c)))
        #expect(try a.subtracting(b).adding(b) == a)
        if !b.isZero { #expect(try a.divided(by: b)?.multiplied(by: b) == a) }
    }
}
