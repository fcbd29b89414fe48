/// Values, periods and places as German writes them: "1,31 Mio. €", "4,2 %", "Oktober 2025".
enum GermanNotation {
    static func short(_ value: ExactDecimal, _ unit: MetricUnit) -> String {
        german(ValueFormatter(unit: unit).short(value), unit)
    }

    static func full(_ value: ExactDecimal, _ unit: MetricUnit) -> String {
        german(ValueFormatter(unit: unit).full(value), unit)
    }

    static func points(_ difference: ExactDecimal) -> String {
        let number = ValueFormatter.percentMagnitude(difference).dropLast()
        return "\(swapped(String(number))) \(number == "1.0" ? "Prozentpunkt" : "Prozentpunkte")"
    }

    static func percentMagnitude(_ value: ExactDecimal) -> String {
        german(ValueFormatter.percentMagnitude(value), .percent)
    }

    static func name(of period: Period) -> String {
        let name = period.name.split(separator: " ")
        guard period.grain == .month, !period.isFiscal else {
            return period.name.replacing("FY", with: "GJ ")
        }
        return "\(months[period.index - 1]) \(name.last ?? "")"
    }

    /// "$1.31M" becomes "1,31 Mio. $".
    private static func german(_ english: String, _ unit: MetricUnit) -> String {
        var digits = english.filter { $0.isNumber || $0 == "." || $0 == "," || $0 == "-" }
        digits = swapped(digits)
        if unit == .percent { return digits + " %" }
        let rest = english.drop { !$0.isNumber }.drop { $0.isNumber || $0 == "." || $0 == "," }
        let scale = scales.first { rest.hasPrefix($0.english) }.map { " " + $0.german } ?? ""
        if case .money(let currency) = unit {
            return digits + scale + " " + (currency.symbol ?? currency.code)
        }
        return digits + scale
    }

    private static func swapped(_ digits: String) -> String {
        String(digits.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
    }

    private static let scales = [
        (english: "K", german: "Tsd."), (english: "M", german: "Mio."),
        (english: "B", german: "Mrd."), (english: "T", german: "Bio."),
    ]

    static let months = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
    ]
}
