import SalesCore

/// The figures of one metric as text; a missing value is a dash, never a zero.
struct FigureWording {
    static let missing = "–"

    let unit: MetricUnit
    var language = ReportLanguage.english

    func short(_ value: ExactDecimal?) -> String {
        value.map { language.short($0, unit) } ?? Self.missing
    }

    func full(_ value: ExactDecimal?) -> String {
        value.map { language.full($0, unit) } ?? Self.missing
    }

    /// With its sign: "+$12,345.67".
    func fullDifference(_ value: ExactDecimal?) -> String { signed(value, full) }
    func shortDifference(_ value: ExactDecimal?) -> String { signed(value, short) }

    static func share(
        _ value: ExactDecimal?, in language: ReportLanguage = .english
    ) -> String {
        value.map { language.full($0, .percent) } ?? missing
    }

    private func signed(
        _ value: ExactDecimal?, _ text: (ExactDecimal?) -> String
    ) -> String {
        guard let value else { return Self.missing }
        if case .percent = unit {
            return (value.isNegative ? "-" : value.isZero ? "" : "+") + language.points(value)
        }
        return value.isNegative || value.isZero ? text(value) : "+" + text(value)
    }
}
