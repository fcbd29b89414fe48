/// Values as people read them, in English: "$1.31M", "12.5%", "4,321".
public struct ValueFormatter: Sendable {
    public let unit: MetricUnit

    public init(unit: MetricUnit) { self.unit = unit }

    /// Three significant digits above a thousand, for prose: "$1.31M", "€853K", "$12.40".
    ///
    /// Counts below ten thousand are written whole. Percents have one decimal place.
    public func short(_ value: ExactDecimal) -> String {
        switch unit {
        case .percent: return percent(value)
        case .count where value.magnitude < 10_000: return full(value)
        case .money, .ownCurrency, .count, .number:
            guard value.magnitude >= 1000 else { return full(value) }
            return sign(value) + prefix + Self.scaled(value.magnitude) + suffix
        }
    }

    /// Every digit, grouped: "$1,312,345.67"; ratios and other decimals to two places.
    public func full(_ value: ExactDecimal) -> String {
        switch unit {
        case .percent: return percent(value)
        case .money(let currency):
            let places = currency.minorDigits
            let rounded = value.rounded(toPlaces: places)
            return sign(rounded) + prefix
                + Self.grouped(rounded.magnitude.text(minimumPlaces: places)) + suffix
        case .ownCurrency, .count, .number:
            let rounded = value.rounded(toPlaces: value.magnitude < 1 ? 4 : 2)
            return sign(rounded) + Self.grouped(rounded.magnitude.text())
        }
    }

    /// A change of a percent metric: "1.2 points".
    public static func points(_ difference: ExactDecimal) -> String {
        let text = tenths(ofHundredfold: difference.magnitude)
        return text == "1.0" ? "1.0 point" : "\(text) points"
    }

    /// A share or relative change without its sign: "4.2%".
    public static func percentMagnitude(_ value: ExactDecimal) -> String {
        ValueFormatter(unit: .percent).percent(value.magnitude)
    }

    private func percent(_ value: ExactDecimal) -> String {
        let text = Self.tenths(ofHundredfold: value.magnitude)
        return (text == "0.0" ? "" : sign(value)) + Self.grouped(text) + "%"
    }

    /// A hundred times a magnitude to one decimal place, also where 38 digits would not hold it.
    private static func tenths(ofHundredfold magnitude: ExactDecimal) -> String {
        let digits = magnitude.rounded(toPlaces: 3).text(minimumPlaces: 3).filter { $0 != "." }
        let whole = digits.dropLast().drop { $0 == "0" }
        return "\(whole.isEmpty ? "0" : whole).\(digits.suffix(1))"
    }

    private func sign(_ value: ExactDecimal) -> String { value.isNegative ? "-" : "" }

    private var prefix: String {
        if case .money(let currency) = unit { currency.symbol ?? "" } else { "" }
    }

    private var suffix: String {
        if case .money(let currency) = unit, currency.symbol == nil {
            " \(currency.code)"
        } else {
            ""
        }
    }

    private static let scales: [(suffix: String, digits: Int)] = [
        ("K", 3), ("M", 6), ("B", 9), ("T", 12),
    ]

    /// Three significant digits with a scale letter; 999,950 is "1.00M", not "1000K".
    private static func scaled(_ magnitude: ExactDecimal) -> String {
        for (index, scale) in scales.enumerated() {
            let quotient = ExactDecimal(
                mantissa: magnitude.mantissa, scale: magnitude.scale + scale.digits)
            let places = quotient < 10 ? 2 : quotient < 100 ? 1 : 0
            let rounded = quotient.rounded(toPlaces: places)
            if rounded < 1000 || index == scales.count - 1 {
                let shown = rounded >= 100 ? 0 : rounded >= 10 ? min(places, 1) : places
                return grouped(rounded.rounded(toPlaces: shown).text(minimumPlaces: shown))
                    + scale.suffix
            }
        }
        return magnitude.text()
    }

    /// Commas between groups of three digits left of the point.
    static func grouped(_ plain: String) -> String {
        let parts = plain.split(separator: ".", maxSplits: 1)
        let whole = parts.first.map(Array.init) ?? []
        var result = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return parts.count == 2 ? "\(result).\(parts[1])" : result
    }
}
