import SalesCore

/// One cell's value: as a fraction for what is made of it, and rounded for the table.
///
/// Both are none where the value is undefined; then it says why, if not that no line has one.
struct FinishedValue {
    private let fraction: Rational?
    let value: ExactDecimal?
    let undefined: WhyUndefined?
    let rows: Int

    var exact: Rational? { fraction ?? value.map(Rational.init) }

    /// Decimal places that means, ratios and formulas are rounded to, once and half-even.
    static let places = 12

    /// A decimal, which needs no rounding.
    init(_ decimal: ExactDecimal?, rows: Int) {
        fraction = nil
        value = decimal
        undefined = nil
        self.rows = rows
    }

    /// A fraction; none is over zero.
    init(
        rows: Int, _ fraction: () throws(ArithmeticOverflow) -> Rational?
    ) {
        do throws(ArithmeticOverflow) {
            let exact = try fraction()
            self.init(
                fraction: exact, value: try exact?.rounded(toPlaces: Self.places),
                undefined: exact == nil ? .overZero : nil, rows: rows)
        } catch {
            self.init(undefined: .overflow, rows: rows)
        }
    }

    init(undefined: WhyUndefined?, rows: Int) {
        self.init(fraction: nil, value: nil, undefined: undefined, rows: rows)
    }

    private init(
        fraction: Rational?, value: ExactDecimal?, undefined: WhyUndefined?, rows: Int
    ) {
        self.fraction = fraction
        self.value = value
        self.undefined = undefined
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
            self.init(undefined: .overflow, rows: rows)
            return
        }
        switch aggregation {
        case .count: self.init(ExactDecimal(ofColumn ? values : rows), rows: rows)
        case .sum: self.init(values > 0 ? accumulation.sum : nil, rows: rows)
        case .min: self.init(accumulation.minimum, rows: rows)
        case .max: self.init(accumulation.maximum, rows: rows)
        case .mean:
            guard values > 0 else {
                self.init(undefined: nil, rows: rows)
                return
            }
            self.init(rows: rows) { () throws(ArithmeticOverflow) in
                try Rational(accumulation.sum).divided(by: Rational(values))
            }
        case .stddev:
            do throws(ArithmeticOverflow) {
                let squares = accumulation.sumOfSquares
                let deviation = try StandardDeviation.of(
                    count: squares == nil ? 0 : values, sum: accumulation.sum,
                    squares: squares ?? .zero)
                self.init(deviation, rows: rows)
            } catch {
                self.init(undefined: .overflow, rows: rows)
            }
        case .countDistinct, .median, .percentile, .first, .last:
            switch outcome {
            case .value(let fraction): self.init(rows: rows) { fraction }
            case .overflow: self.init(undefined: .overflow, rows: rows)
            case nil: self.init(aggregation == .countDistinct ? .zero : nil, rows: rows)
            }
        }
    }
}
