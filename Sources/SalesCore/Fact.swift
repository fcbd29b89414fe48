/// One thing a sentence may say, with the cells that prove it.
public struct Fact: Hashable, Sendable, Codable {
    /// `f1`, `f2`, … within one report; a slot `{{f1}}` stands for `written`.
    public let id: String
    public let kind: FactKind
    public let metric: String
    public let slice: Slice
    public let period: Period
    public let baseline: Period?
    /// None for a name.
    public let value: ExactDecimal?
    public let unit: MetricUnit?
    /// How the fact stands in a sentence: "$1.31M", "4.2%", "EMEA", "March 2025".
    public let written: String
    public let cells: [CellQuote]

    public init(
        id: String, kind: FactKind, metric: String, slice: Slice, period: Period,
        baseline: Period? = nil, value: ExactDecimal?, unit: MetricUnit?, written: String,
        cells: [CellQuote]
    ) {
        self.id = id
        self.kind = kind
        self.metric = metric
        self.slice = slice
        self.period = period
        self.baseline = baseline
        self.value = value
        self.unit = unit
        self.written = written
        self.cells = cells
    }
}

public enum FactKind: String, Hashable, Sendable, Codable, CaseIterable {
    case value, baselineValue = "baseline_value", difference, relativeChange = "relative_change"
    case points, share, contribution, rank, streak, count, name, periodName = "period_name"
    /// What the total is meant to come to.
    case target
    /// The change of a ratio that members' own ratios make up, and that their weights do.
    case rateEffect = "rate_effect", mixEffect = "mix_effect"
    /// The median change from one period to the next over a stretch.
    case slope
    /// How closely two metrics move together: Kendall's tau of their changes.
    case correlation
    /// What the next period is likely to bring, and the ends of the range that four in five hit.
    case forecast, forecastLow = "forecast_low", forecastHigh = "forecast_high"
}

/// A cell as a proof quotes it: the words of the tables, value as text ("" where undefined).
public struct CellQuote: Hashable, Sendable, Codable {
    public let metric: String
    public let slice: String
    public let period: String
    public let value: String

    public init(metric: String, slice: String, period: String, value: String) {
        self.metric = metric
        self.slice = slice
        self.period = period
        self.value = value
    }
}

extension MetricTable {
    /// The cell as a proof quotes it; an empty value also stands for a missing cell.
    public func quote(_ address: CellAddress) -> CellQuote {
        if let metric = address.targetedMetric {
            let places = spec.metric(named: metric)?.unit.minimumPlaces ?? 0
            return CellQuote(
                metric: address.metric, slice: address.slice.description,
                period: address.period.description,
                value: spec.target(for: metric, in: address.period)?.text(minimumPlaces: places)
                    ?? "")
        }
        let places = spec.unit(of: address.metric, in: address.slice)?.minimumPlaces ?? 0
        let place = address.inTables
        return CellQuote(
            metric: place.metric, slice: place.slice.description,
            period: place.period.description,
            value: self[address]?.value?.text(minimumPlaces: places) ?? "")
    }
}
