/// A period and what it is compared with.
public struct ComparedPeriod: Hashable, Sendable {
    public let period: Period
    public let baseline: Baseline

    public init(_ period: Period, with baseline: Baseline) {
        self.period = period
        self.baseline = baseline
    }

    public var before: Period { baseline.period(for: period) }
}

/// The cells of two periods over the days of them that are compared.
///
/// Of a period that is not over, these are its days so far and the same days of the other; where
/// one of two years has 53 weeks, the weeks that both have.
public struct SameDaysTable: Sendable {
    public let days: ComparedDays
    /// Metrics that can be added up over days; others have no cells here.
    public let metrics: Set<String>
    /// The cells over these days, under their periods, as if those were complete.
    public let table: MetricTable

    public init(days: ComparedDays, metrics: Set<String>, table: MetricTable) {
        self.days = days
        self.metrics = metrics
        self.table = table
    }
}
