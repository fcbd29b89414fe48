import SalesCore

/// The figures of one metric as text; a missing value is a dash, never a zero.
struct FigureWording {
    static let missing = "–"

    let unit: MetricUnit

    func short(_ value: ExactDecimal?) -> String {
        value.map(ValueFormatter(unit: unit).short) ?? Self.missing
    }

    func full(_ value: ExactDecimal?) -> String {
        value.map(ValueFormatter(unit: unit).full) ?? Self.missing
    }

    /// With its sign: "+$12,345.67".
    func fullDifference(_ value: ExactDecimal?) -> String { signed(value, full) }
    func shortDifference(_ value: ExactDecimal?) -> String { signed(value, short) }

    static func share(_ value: ExactDecimal?) -> String {
        value.map(ValueFormatter(unit: .percent).full) ?? missing
    }

    private func signed(
        _ value: ExactDecimal?, _ text: (ExactDecimal?) -> String
    ) -> String {
        guard let value else { return Self.missing }
        if case .percent = unit {
            return (value.isNegative ? "-" : value.isZero ? "" : "+") + ValueFormatter.points(value)
        }
        return value.isNegative || value.isZero ? text(value) : "+" + text(value)
    }
}
