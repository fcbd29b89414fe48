import SalesCore

/// The standard deviation of a sample, from its count, sum and sum of squares: exact up to the
/// root, which is rounded once.
///
/// √((n·Σx² − (Σx)²) / (n·(n − 1))), as SQL's `stddev_samp`. None for fewer than two values.
enum StandardDeviation {
    static func of(
        count: Int, sum: ExactDecimal, squares: ExactDecimal, places: Int = FinishedValue.places
    ) throws(ArithmeticOverflow) -> ExactDecimal? {
        guard count > 1 else { return nil }
        let scale = max(sum.scale, (squares.scale + 1) / 2)
        let total = try sum.mantissa(atScale: scale)
        let spread = try difference(
            try product(Int128(count), try squares.mantissa(atScale: scale * 2)),
            try product(total, total))
        let pairs = try product(Int128(count), Int128(count) - 1).magnitude
        let shift = 2 * places - 2 * scale
        let divisor =
            shift < 0 ? try product(Int128(pairs), power(-shift)).magnitude : pairs
        // 256 bits: the spread, moved up to twice the places of the root.
        let moved = spread.multipliedFullWidth(by: try power(max(shift, 0)).magnitude)
        let high = moved.high.quotientAndRemainder(dividingBy: divisor)
        let low = divisor.dividingFullWidth((high.remainder, moved.low))
        let square = Square(high: high.quotient, low: low.quotient)
        let root = square.root(fraction: (low.remainder, divisor))
        guard let mantissa = Int128(exactly: root) else { throw ArithmeticOverflow() }
        return ExactDecimal(mantissa: mantissa, scale: places)
    }

    private static func power(_ exponent: Int) throws(ArithmeticOverflow) -> Int128 {
        guard exponent <= ExactDecimal.maximumScale else { throw ArithmeticOverflow() }
        return Int128(ExactDecimal.powerOfTen(exponent))
    }

    private static func product(
        _ left: Int128, _ right: Int128
    ) throws(ArithmeticOverflow) -> Int128 {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        guard !overflow else { throw ArithmeticOverflow() }
        return product
    }

    /// Never negative, by Cauchy and Schwarz.
    private static func difference(
        _ left: Int128, _ right: Int128
    ) throws(ArithmeticOverflow) -> UInt128 {
        guard left >= right else { throw ArithmeticOverflow() }
        return (left - right).magnitude
    }
}

/// A whole number of 256 bits, of which a root is drawn.
private struct Square {
    let high: UInt128
    let low: UInt128

    /// The root rounded half-even; `fraction` is what the square has besides, over its divisor.
    func root(fraction: (UInt128, UInt128)) -> UInt128 {
        var root: UInt128 = 0
        for bit in stride(from: UInt128.bitWidth - 1, through: 0, by: -1) {
            let next = root | (1 << UInt128(bit))
            if isAtLeast(next.multipliedFullWidth(by: next)) { root = next }
        }
        let whole = root.multipliedFullWidth(by: root)
        let (rest, borrow) = low.subtractingReportingOverflow(whole.low)
        let isLarge = high &- whole.high &- (borrow ? 1 : 0) > 0
        if isLarge || rest > root { return root + 1 }
        // (root + ½)² lies a quarter above root² + root.
        guard rest == root else { return root }
        let quarters = fraction.0.multipliedReportingOverflow(by: 4)
        if quarters.overflow || quarters.partialValue > fraction.1 { return root + 1 }
        return quarters.partialValue == fraction.1 ? root + (root & 1) : root
    }

    private func isAtLeast(_ other: (high: UInt128, low: UInt128)) -> Bool {
        (high, low) >= (other.high, other.low)
    }
}
