/// What a metric's total is meant to come to, by period.
public struct MetricTargets: Hashable, Sendable, Codable {
    public struct Target: Hashable, Sendable, Codable {
        public let period: Period
        public let value: ExactDecimal

        public init(period: Period, value: ExactDecimal) {
            self.period = period
            self.value = value
        }
    }

    public let metric: String
    /// In the order of the periods, each once.
    public let targets: [Target]

    public init(metric: String, targets: [Target]) {
        self.metric = metric
        self.targets = targets.sorted { $0.period < $1.period }
    }

    public subscript(period: Period) -> ExactDecimal? {
        targets.first { $0.period == period }?.value
    }
}

extension CellAddress {
    private static let targetPrefix = "target:"

    /// Where a target stands among the cells that a verdict quotes.
    public static func target(of metric: String, in period: Period) -> CellAddress {
        CellAddress(metric: targetPrefix + metric, period: period)
    }

    /// The metric whose target this is; none for a cell of the tables.
    public var targetedMetric: String? {
        let prefix = Self.targetPrefix
        return metric.hasPrefix(prefix) ? String(metric.dropFirst(prefix.count)) : nil
    }
}

extension MetricSpec {
    public func target(for metric: String, in period: Period) -> ExactDecimal? {
        targets.first { $0.metric == metric }?[period]
    }
}
