import SalesCore

/// One cell's value before it is rounded.
struct FinishedValue {
    /// None where undefined.
    var exact: Rational?
    var rows: Int
    /// Decimal places to round to; none where the value is a decimal already.
    var places: Int?

    /// Places that ratios, means and formulas are rounded to.
    static let places = 12

    /// Rounded once, half-even; none where undefined or too large.
    var value: ExactDecimal? {
        guard let exact else { return nil }
        return try? exact.rounded(toPlaces: places ?? ExactDecimal.maximumScale)
    }
}

extension FinishedValue {
    /// Finishes one aggregate from its combined accumulation.
    ///
    /// - sum, min, max, mean: of the lines that have a value; undefined where none has one.
    /// - count: lines, or, of a column, lines that have a value there.
    /// - An overflow leaves the value undefined.
    /// - An accumulation without lines stands for a month that the spec fills with zero.
    init(_ aggregation: Aggregation, ofColumn: Bool, _ accumulation: Accumulation) {
        rows = accumulation.rows
        guard accumulation.rows > 0 else {
            exact = Rational(0)
            return
        }
        guard !accumulation.overflowed else { return }
        switch aggregation {
        case .count:
            exact = Rational(ofColumn ? accumulation.values : accumulation.rows)
        case .sum:
            exact = accumulation.values > 0 ? Rational(accumulation.sum) : nil
        case .min: exact = accumulation.minimum.map(Rational.init)
        case .max: exact = accumulation.maximum.map(Rational.init)
        case .mean:
            exact = try? Rational(accumulation.sum).divided(by: Rational(accumulation.values))
            places = Self.places
        }
    }
}
