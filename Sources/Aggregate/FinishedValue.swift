import SalesCore

/// One cell's value: as a fraction for what is made of it, and rounded for the table.
///
/// Both are none where the value is undefined.
struct FinishedValue {
    private let fraction: Rational?
    let value: ExactDecimal?
    let rows: Int

    var exact: Rational? { fraction ?? value.map(Rational.init) }

    /// Decimal places that means, ratios and formulas are rounded to, once and half-even.
    static let places = 12

    /// A decimal, which needs no rounding.
    init(_ decimal: ExactDecimal?, rows: Int) {
        fraction = nil
        value = decimal
        self.rows = rows
    }

    /// A fraction; a rounded value too large for 38 digits leaves the cell undefined.
    init(_ fraction: Rational?, rows: Int) {
        self.fraction = fraction
        value = try? fraction?.rounded(toPlaces: Self.places)
        self.rows = rows
    }

    /// Finishes one aggregate from its combined accumulation.
    ///
    /// - sum, min, max, mean: of the lines that have a value; undefined where none has one.
    /// - stddev: of the sample; undefined for fewer than two values.
    /// - count_distinct, median, percentile, first, last: `outcome`, what the entries came to.
    /// - count: lines, or, of a column, lines that have a value there.
    /// - An overflow leaves the value undefined.
    /// - An accumulation without lines stands for a month that the spec fills with zero.
    init(
        _ aggregation: Aggregation, ofColumn: Bool, _ accumulation: Accumulation,
        _ outcome: HolisticValues.Outcome? = nil
    ) {
        let rows = accumulation.rows
        let values = accumulation.values
        guard rows > 0 else {
            self.init(.zero, rows: rows)
            return
        }
        guard !accumulation.overflowed else {
            self.init(nil as ExactDecimal?, rows: rows)
            return
        }
        switch aggregation {
        case .count: self.init(ExactDecimal(ofColumn ? values : rows), rows: rows)
        case .sum: self.init(values > 0 ? accumulation.sum : nil, rows: rows)
        case .min: self.init(accumulation.minimum, rows: rows)
        case .max: self.init(accumulation.maximum, rows: rows)
        case .mean:
            let mean = try? Rational(accumulation.sum).divided(by: Rational(values))
            self.init(mean, rows: rows)
        case .stddev:
            let deviation = try? accumulation.sumOfSquares.flatMap { squares in
                try StandardDeviation.of(
                    count: values, sum: accumulation.sum, squares: squares)
            }
            self.init(deviation, rows: rows)
        case .countDistinct, .median, .percentile, .first, .last:
            switch outcome {
            case .value(let fraction): self.init(fraction, rows: rows)
            case .overflow: self.init(nil as ExactDecimal?, rows: rows)
            case nil: self.init(aggregation == .countDistinct ? .zero : nil, rows: rows)
            }
        }
    }
}
