import SalesCore

/// The German wordings of what a history makes of a value, as `GermanPatterns` reads them.
struct GermanHistory: Sendable {
    let noted: NotedFinding
    let subject: GermanMetricPhrase
    /// "im Oktober 2025", "in Q3 2025".
    let now: String

    /// Without its full stop, as are the others.
    func outlier(isHigh: Bool, isSeasonal: Bool, isCounted: Bool) -> String? {
        guard let value = noted.slot(.value) else { return nil }
        let season = isSeasonal ? "für die Jahreszeit " : ""
        if isCounted, subject.isPlural {
            return "\(now.prefix(1).uppercased() + now.dropFirst()) gab es mit \(value)"
                + " \(season)ungewöhnlich \(isHigh ? "viele" : "wenige") \(subject.named)"
        }
        return "\(subject.opening) \(subject.lay) \(now) mit \(value) \(season)ungewöhnlich"
            + " \(isHigh ? "hoch" : "niedrig")"
    }

    func trend(isRising: Bool, grain: Grain, withSlope: Bool) -> String? {
        guard let start = noted.slot(.start), let end = noted.slot(.period) else { return nil }
        let slope = withSlope ? noted.shownSlope.map { ", im Median um \($0) je" } : nil
        let step = grain == .month ? "Monat" : "Quartal"
        return shows(isRising, from: start, to: end) + (slope.map { "\($0) \(step)" } ?? "")
    }

    func turn(isRising: Bool) -> String? {
        guard let start = noted.slot(.start), let turn = noted.slot(.turn),
            let end = noted.slot(.period)
        else { return nil }
        return shows(isRising, from: turn, to: end)
            + ", nach einem \(Self.trend(!isRising)) von \(start) bis \(turn)"
    }

    func mix(_ split: RateMix, _ dimension: Dimension) -> String? {
        guard let mix = noted.slot(.mixEffect), let rate = noted.slot(.rateEffect),
            let then = noted.slot(.baselinePeriod)
        else { return nil }
        func verb(_ effect: ExactDecimal) -> String {
            effect.isNegative
                ? (subject.isPlural ? "sanken" : "sank") : (subject.isPlural ? "stiegen" : "stieg")
        }
        let opening =
            "Gegenüber \(then) \(verb(split.mix)) \(subject.inside) durch den Mix der"
            + " \(dimension.plural) um \(mix)"
        let within = "durch Veränderungen innerhalb der \(dimension.plural) um"
        return split.mix.isNegative == split.rate.isNegative
            ? "\(opening) und \(within) weitere \(rate)"
            : "\(opening) und \(verb(split.rate)) \(within) \(rate)"
    }

    func correlation(with other: Metric, isOpposite: Bool, withCoefficient: Bool) -> String? {
        guard let start = noted.slot(.start), let end = noted.slot(.period),
            let coefficient = noted.slot(.correlation)
        else { return nil }
        let way = isOpposite ? "in entgegengesetzte Richtungen" : "in dieselbe Richtung"
        return "Von \(start) bis \(end) bewegten sich \(subject.label) und"
            + " \(MemberName.cleaned(other.label)) meist \(way)"
            + (withCoefficient ? ", mit einer Rangkorrelation von \(coefficient)" : "")
    }

    func forecast(_ method: Forecast.Method) -> String? {
        guard let value = noted.slot(.forecast), let low = noted.slot(.forecastLow),
            let high = noted.slot(.forecastHigh), let next = noted.slot(.nextPeriod),
            noted.hasForecastRange
        else { return nil }
        let name =
            switch method {
            case .seasonalNaive: "dem saisonal naiven Verfahren mit Drift"
            case .trendLine: "der Geraden des mittleren Trends"
            }
        return "Für \(next) liegt die Prognose für \(subject.label) bei \(value), voraussichtlich"
            + " zwischen \(low) und \(high), nach \(name)"
    }

    private func shows(_ isRising: Bool, from start: String, to end: String) -> String {
        "Von \(start) bis \(end) \(subject.isPlural ? "zeigten" : "zeigte") \(subject.inside) einen"
            + " \(Self.trend(isRising))"
    }

    private static func trend(_ isRising: Bool) -> String {
        isRising ? "Aufwärtstrend" : "Abwärtstrend"
    }
}
