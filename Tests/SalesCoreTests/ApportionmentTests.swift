import Testing

@testable import SalesCore

@Suite("Parts that add up to the last digit")
struct ApportionmentTests {
    private func fraction(_ numerator: Int128, _ denominator: Int128) -> Apportionment.Fraction {
        Apportionment.Fraction(
            numerator: WideInteger(numerator), denominator: WideInteger(denominator))
    }

    private func sum(_ parts: [ExactDecimal]) throws -> ExactDecimal {
        try parts.reduce(.zero) { try $0.adding($1) }
    }

    @Test("Three thirds are one: the first of equal parts gets the step")
    func thirds() throws {
        let third = fraction(1, 3)
        let parts = try #require(Apportionment.parts([third, third, third], addingUpTo: 1))
        #expect(parts.map(\.description) == ["0.333333333334", "0.333333333333", "0.333333333333"])
    }

    @Test("The step goes to whom rounding took most")
    func losses() throws {
        // Rounded to 0.142857142857, 0.428571428571 and 0.428571428571: one step is missing.
        let parts = try #require(
            Apportionment.parts(
                [fraction(1, 7), fraction(3, 7), fraction(3, 7)], addingUpTo: 1))
        #expect(parts[0] == (try decimal("0.142857142857")))
        #expect(parts[1] == (try decimal("0.428571428572")))
        #expect(try sum(parts) == 1)
    }

    @Test("Negative fractions and denominators too, and more steps than parts")
    func signs() throws {
        let parts = try #require(
            Apportionment.parts(
                [fraction(-2, 3), fraction(2, -3)], addingUpTo: try decimal("-1.333333333338")))
        #expect(parts.map(\.description) == ["-0.666666666669", "-0.666666666669"])
        #expect(try sum(parts) == (try decimal("-1.333333333338")))
    }

    @Test("Nothing to share among nobody, and what no decimal holds")
    func refusals() {
        #expect(Apportionment.parts([], addingUpTo: 0) == nil)
        #expect(Apportionment.parts([fraction(.max, 1)], addingUpTo: 0) == nil)
    }
}
