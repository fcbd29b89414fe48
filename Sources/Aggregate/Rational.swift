import SalesCore

/// An exact fraction, so that a formula is rounded once, at its end.
///
/// Invariants: the denominator is positive; terms are reduced only when they would not fit.
struct Rational: BitwiseCopyable {
    private(set) var numerator: Int128
    private(set) var denominator: Int128

    init(_ value: ExactDecimal) {
        numerator = value.mantissa
        denominator = Int128(ExactDecimal.powerOfTen(value.scale))
    }

    init(_ integer: Int) {
        numerator = Int128(integer)
        denominator = 1
    }

    /// The number `mantissa × 10^-scale`, `scale` at most 36.
    @inline(__always)
    init(mantissa: Int128, scale: Int) {
        numerator = mantissa
        denominator = Int128(ExactDecimal.powerOfTen(scale))
    }

    private init(numerator: Int128, denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }

    var isZero: Bool { numerator == 0 }

    var negated: Rational {
        get throws(ArithmeticOverflow) {
            guard numerator != .min else { throw ArithmeticOverflow() }
            return Rational(numerator: -numerator, denominator: denominator)
        }
    }
}

extension Rational {
    func adding(_ other: Rational) throws(ArithmeticOverflow) -> Rational {
        if denominator == other.denominator {
            let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
            if !overflow { return Rational(numerator: sum, denominator: denominator) }
        }
        if let sum = Self.sum(self, other) ?? Self.sum(reduced, other.reduced) { return sum }
        throw ArithmeticOverflow()
    }

    func subtracting(_ other: Rational) throws(ArithmeticOverflow) -> Rational {
        try adding(try other.negated)
    }

    func multiplied(by other: Rational) throws(ArithmeticOverflow) -> Rational {
        if let product = Self.product(self, other) { return product }
        // Crosswise, so that no common factor is left to grow.
        let left = Rational(numerator: numerator, denominator: other.denominator).reduced
        let right = Rational(numerator: other.numerator, denominator: denominator).reduced
        guard let product = Self.product(left, right) else { throw ArithmeticOverflow() }
        return product
    }

    /// `nil` over zero.
    func divided(by other: Rational) throws(ArithmeticOverflow) -> Rational? {
        guard !other.isZero else { return nil }
        guard other.numerator != .min else { throw ArithmeticOverflow() }
        let sign: Int128 = other.numerator < 0 ? -1 : 1
        return try multiplied(
            by: Rational(
                numerator: other.denominator * sign, denominator: other.numerator * sign))
    }

    /// The one place that rounds: half-even, to at most `places`.
    func rounded(toPlaces places: Int) throws(ArithmeticOverflow) -> ExactDecimal {
        let terms = reduced
        if terms.denominator == 1 { return ExactDecimal(terms.numerator) }
        let quotient = try ExactDecimal(terms.numerator)
            .divided(by: ExactDecimal(terms.denominator), places: places)
        return quotient ?? .zero
    }

    private var reduced: Rational {
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        // A denominator of at most Int128.max bounds the divisor.
        let signed = Int128(divisor)
        return Rational(numerator: numerator / signed, denominator: denominator / signed)
    }

    private static func sum(_ left: Rational, _ right: Rational) -> Rational? {
        // Over the least common denominator.
        let divisor = Int128(
            greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
        let leftFactor = right.denominator / divisor
        let rightFactor = left.denominator / divisor
        let (first, firstOverflow) = left.numerator.multipliedReportingOverflow(by: leftFactor)
        let (second, secondOverflow) = right.numerator.multipliedReportingOverflow(by: rightFactor)
        let (denominator, wide) = left.denominator.multipliedReportingOverflow(by: leftFactor)
        let (sum, carry) = first.addingReportingOverflow(second)
        guard !firstOverflow, !secondOverflow, !wide, !carry else { return nil }
        return Rational(numerator: sum, denominator: denominator)
    }

    private static func product(_ left: Rational, _ right: Rational) -> Rational? {
        let (numerator, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
        let (denominator, wide) = left.denominator.multipliedReportingOverflow(
            by: right.denominator)
        guard !overflow, !wide else { return nil }
        return Rational(numerator: numerator, denominator: denominator)
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (larger, smaller) = (left, right)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}

extension Rational: Comparable {
    static func == (left: Rational, right: Rational) -> Bool {
        !(left < right) && !(right < left)
    }

    /// By cross-multiplying into 256 bits, so no comparison overflows.
    static func < (left: Rational, right: Rational) -> Bool {
        let leftNegative = left.numerator < 0
        guard leftNegative == (right.numerator < 0) else { return leftNegative }
        let first = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
        let second = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
        let smaller = (first.high, first.low) < (second.high, second.low)
        return leftNegative ? (first != second && !smaller) : smaller
    }
}
