import SalesCore

/// A change in few words, and whether it is good news; colour never says it alone.
struct ChangeWording {
    enum Tone: String {
        case better, worse, neutral
    }

    /// ▲, ▼ or =
    let arrow: String
    /// "4.2%"; in points for a percent; the difference itself where a percentage is undefined.
    let magnitude: String
    let tone: Tone

    init(_ change: Change, unit: MetricUnit, better: Better?) {
        let difference = change.difference
        arrow = difference.isZero ? "=" : difference.isNegative ? "▼" : "▲"
        magnitude =
            if case .percent = unit {
                ValueFormatter.points(difference)
            } else if let relative = change.relative {
                ValueFormatter.percentMagnitude(relative)
            } else {
                ValueFormatter(unit: unit).short(difference.magnitude)
            }
        tone = Self.tone(of: difference, better)
    }

    /// "▲ 4.2%", "= unchanged"
    var text: String { arrow == "=" ? "= unchanged" : "\(arrow) \(magnitude)" }

    /// "+4.2%", for tables that are also read as plain text.
    static func signed(_ change: Change?, unit: MetricUnit) -> String {
        guard let change else { return FigureWording.missing }
        let wording = ChangeWording(change, unit: unit, better: nil)
        if change.difference.isZero { return wording.magnitude }
        return (change.difference.isNegative ? "-" : "+") + wording.magnitude
    }

    static func tone(of difference: ExactDecimal, _ better: Better?) -> Tone {
        guard let better, !difference.isZero else { return .neutral }
        return difference.isNegative == (better == .down) ? .better : .worse
    }
}
