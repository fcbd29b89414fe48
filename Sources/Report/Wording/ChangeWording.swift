import SalesCore

/// A change in few words, and whether it is good news; colour never says it alone.
struct ChangeWording {
    enum Tone: String {
        case better, worse, neutral
    }

    /// ▲ or ▼; = for no change, ≈ for one too small to show in the digits written.
    let arrow: String
    /// "4.2%"; in points for a percent; the difference itself where a percentage is undefined.
    let magnitude: String
    let tone: Tone
    private let language: ReportLanguage

    init(
        _ change: Change, unit: MetricUnit, better: Better?, language: ReportLanguage = .english
    ) {
        self.language = language
        let difference = change.difference
        magnitude = Self.magnitude(of: change, unit, language)
        if difference.isZero {
            arrow = "="
        } else if Self.isShownAsZero(magnitude) {
            arrow = "≈"
        } else {
            arrow = difference.isNegative ? "▼" : "▲"
        }
        tone = arrow == "≈" ? .neutral : Self.tone(of: difference, better)
    }

    /// "▲ 4.2%", "= unchanged"
    var text: String { arrow == "=" ? language.page("= unchanged") : "\(arrow) \(magnitude)" }

    /// "+4.2%", for tables that are also read as plain text.
    var signed: String {
        switch arrow {
        case "▲": "+" + magnitude
        case "▼": "-" + magnitude
        default: magnitude
        }
    }

    static func signed(
        _ change: Change?, unit: MetricUnit, in language: ReportLanguage = .english
    ) -> String {
        change.map { ChangeWording($0, unit: unit, better: nil, language: language).signed }
            ?? FigureWording.missing
    }

    private static func magnitude(
        of change: Change, _ unit: MetricUnit, _ language: ReportLanguage
    ) -> String {
        if case .percent = unit { return language.points(change.difference) }
        if let relative = change.relative { return language.percentMagnitude(relative) }
        return language.short(change.difference.magnitude, unit)
    }

    private static func isShownAsZero(_ magnitude: String) -> Bool {
        !magnitude.unicodeScalars.contains { ("1"..."9").contains($0) }
    }

    static func tone(of difference: ExactDecimal, _ better: Better?) -> Tone {
        guard let better, !difference.isZero else { return .neutral }
        return difference.isNegative == (better == .down) ? .better : .worse
    }
}
