public import SalesCore

/// One metric at the total, with what it is compared with and where it came from.
public struct KeyFigure: Codable, Hashable, Sendable {
    public let metric: String
    public let label: String
    public let unit: MetricUnit
    public let better: Better?
    public let isAdditive: Bool
    /// None where the tables have no value, which is not zero.
    public let value: ExactDecimal?
    public let previous: ComparedFigure
    public let yearBefore: ComparedFigure
    /// Oldest first, the report's own period last.
    public let series: [SeriesPoint]

    public init(_ metric: Metric, _ period: Period, in table: MetricTable) {
        self.metric = metric.name
        label = metric.label
        unit = metric.unit
        better = metric.better
        isAdditive = metric.isAdditive
        value = table.value(metric.name, .total, period)
        previous = ComparedFigure(metric.name, period, baseline: .previous, in: table)
        yearBefore = ComparedFigure(metric.name, period, baseline: .yearBefore, in: table)
        series = SeriesPoint.trailing(metric.name, until: period, in: table)
    }
}

extension KeyFigure {
    /// Whether no amount is in this currency for as long as the report looks back.
    var isUnusedCurrency: Bool {
        CurrencyPart(name: metric) != nil && series.allSatisfy { $0.value == nil }
    }
}

/// The value of an earlier period, and the change since where both periods are whole.
public struct ComparedFigure: Codable, Hashable, Sendable {
    public let period: Period
    public let value: ExactDecimal?
    public let change: Change?

    init(_ metric: String, _ period: Period, baseline: Baseline, in table: MetricTable) {
        self.period = baseline.period(for: period)
        value = table.value(metric, .total, self.period)
        change = table.change(metric, .total, period, from: baseline)
    }
}

/// One period of a trailing series.
public struct SeriesPoint: Codable, Hashable, Sendable {
    public let period: Period
    public let value: ExactDecimal?
    public let status: PeriodStatus

    /// Whether there is a value that is not the whole period's; a gap is no part of anything.
    public var isPartial: Bool { value != nil && status == .partial }

    /// The same period a year before is the first point of a full series.
    public static func length(_ grain: Grain) -> Int { grain == .month ? 13 : 9 }

    /// Up to `length` periods, from the first that has a value; gaps stay as missing values.
    static func trailing(
        _ metric: String, until period: Period, in table: MetricTable
    ) -> [SeriesPoint] {
        let count = length(period.grain)
        let points = (0..<count).map { index in
            let period = period.advanced(by: index - count + 1)
            let cell = table.cell(metric, .total, period)
            return SeriesPoint(
                period: period, value: cell?.value, status: cell?.status ?? table.status(of: period)
            )
        }
        let first = points.firstIndex { $0.value != nil } ?? points.count - 1
        return Array(points[first...])
    }
}
