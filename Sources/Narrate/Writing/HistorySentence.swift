import SalesCore

/// The wordings of what a history makes of a value: unusual, on a trend, moved by its mix.
struct HistorySentence: Sendable {
    let noted: NotedFinding
    let subject: MetricPhrase
    /// Whether the metric is a number of things, of which there are few or many.
    var isCounted = false

    /// Without its full stop, as are the others.
    func outlier(isHigh: Bool, isSeasonal: Bool, turn: Int) -> String? {
        guard let value = noted.slot(.value), let now = noted.slot(.period) else { return nil }
        let season = isSeasonal ? " for the time of year" : ""
        if isCounted, subject.was == "were" {
            return "There were unusually \(isHigh ? "many" : "few") \(subject.inside)\(season)"
                + " in \(now): \(value)"
        }
        let size = "unusually \(isHigh ? "high" : "low")"
        return turn.isMultiple(of: 2)
            ? "\(subject.opening) \(subject.was) \(size)\(season) in \(now), at \(value)"
            : "At \(value), \(subject.inside) \(subject.was) \(size)\(season) in \(now)"
    }

    /// The slope is for those who want the figure.
    func trend(isRising: Bool, grain: Grain, withSlope: Bool) -> String? {
        guard let start = noted.slot(.start), let now = noted.slot(.period) else { return nil }
        var text =
            "\(subject.opening) \(subject.was) on \(Self.trend(isRising)) from \(start) to \(now)"
        if withSlope, let slope = noted.shownSlope {
            text +=
                ", \(isRising ? "rising" : "falling") by a median of \(slope) a \(grain.rawValue)"
        }
        return text
    }

    func turn(isRising: Bool) -> String? {
        guard let start = noted.slot(.start), let turn = noted.slot(.turn),
            let now = noted.slot(.period)
        else { return nil }
        return
            "\(subject.opening) \(subject.was) on \(Self.trend(isRising)) from \(turn) to \(now),"
            + " after \(Self.trend(!isRising)) from \(start) to \(turn)"
    }

    func mix(_ split: RateMix, _ dimension: Dimension) -> String? {
        guard let mix = noted.slot(.mixEffect), let rate = noted.slot(.rateEffect),
            let then = noted.slot(.baselinePeriod)
        else { return nil }
        func verb(_ effect: ExactDecimal) -> String {
            effect.isNegative ? "decreased" : "increased"
        }
        let joint = split.mix.isNegative == split.rate.isNegative ? "and" : "while"
        let object = subject.was == "were" ? "them" : "it"
        return "Compared with \(then), the mix of \(dimension.plural) \(verb(split.mix))"
            + " \(subject.metric) by \(mix), \(joint) changes within \(dimension.plural)"
            + " \(verb(split.rate)) \(object) by \(rate)"
    }

    /// The rank correlation is for those who want the figure.
    func correlation(with other: Metric, isOpposite: Bool, withCoefficient: Bool) -> String? {
        guard let start = noted.slot(.start), let now = noted.slot(.period),
            let coefficient = noted.slot(.correlation)
        else { return nil }
        let label = EnglishPhrases.midSentence(MemberName.cleaned(other.label))
        let way = isOpposite ? "moved in opposite directions" : "moved together"
        return "\(subject.opening) and \(label) \(way) from \(start) to \(now)"
            + (withCoefficient ? ", with a rank correlation of \(coefficient)" : "")
    }

    func forecast(_ method: Forecast.Method) -> String? {
        guard let value = noted.slot(.forecast), let low = noted.slot(.forecastLow),
            let high = noted.slot(.forecastHigh), let next = noted.slot(.nextPeriod),
            noted.hasForecastRange
        else { return nil }
        let name =
            switch method {
            case .seasonalNaive: "the seasonal naive method with drift"
            case .trendLine: "the median trend line"
            }
        return "\(subject.opening) \(subject.was == "were" ? "are" : "is") forecast at \(value) for"
            + " \(next), likely between \(low) and \(high), by \(name)"
    }

    private static func trend(_ isRising: Bool) -> String {
        isRising ? "an upward trend" : "a downward trend"
    }
}

extension NotedFinding {
    /// The slot of a slope that is more than nothing as it is written.
    var shownSlope: String? {
        let isShown = roles[.slope]?.written.contains { ("1"..."9").contains($0) } ?? false
        return isShown ? slot(.slope) : nil
    }

    /// Whether the ends of a forecast's range are written differently.
    var hasForecastRange: Bool { roles[.forecastLow]?.written != roles[.forecastHigh]?.written }
}
