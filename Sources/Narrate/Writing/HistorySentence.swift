import SalesCore

/// The wordings of what a history makes of a value: unusual, on a trend, moved by its mix.
struct HistorySentence: Sendable {
    let noted: NotedFinding
    let subject: MetricPhrase

    /// Without its full stop, as are the others.
    func outlier(isHigh: Bool, isSeasonal: Bool, turn: Int) -> String? {
        guard let value = noted.slot(.value), let now = noted.slot(.period) else { return nil }
        let size = "unusually \(isHigh ? "high" : "low")"
        let season = isSeasonal ? " for the time of year" : ""
        return turn.isMultiple(of: 2)
            ? "\(subject.opening) \(subject.was) \(size)\(season) in \(now), at \(value)"
            : "At \(value), \(subject.inside) \(subject.was) \(size)\(season) in \(now)"
    }

    /// The slope is for those who want the figure.
    func trend(isRising: Bool, grain: Grain, withSlope: Bool) -> String? {
        guard let start = noted.slot(.start), let now = noted.slot(.period) else { return nil }
        var text =
            "\(subject.opening) \(subject.was) on \(Self.trend(isRising)) from \(start) to \(now)"
        if withSlope, let slope = noted.slot(.slope), isSlopeShown {
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

    private var isSlopeShown: Bool {
        noted.roles[.slope]?.written.contains { ("1"..."9").contains($0) } ?? false
    }

    private static func trend(_ isRising: Bool) -> String {
        isRising ? "an upward trend" : "a downward trend"
    }
}
