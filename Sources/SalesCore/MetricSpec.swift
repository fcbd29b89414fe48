/// What a tenant's exports mean and which metric tables they become.
///
/// A value of this type is valid: names resolve, units agree, formulas have no cycle. The
/// reader of spec files sees to that.
public struct MetricSpec: Hashable, Sendable, Codable {
    public let currency: Currency?
    /// IANA name; where a timestamp becomes a day.
    public let timeZone: String
    public let calendar: FiscalCalendar
    public let source: SourceSpec
    public let dimensions: [Dimension]
    /// Each a list of dimension names in the order of `dimensions`; `[]` is the total.
    public let slices: [[String]]
    public let metrics: [Metric]
    public let materiality: Materiality
    private let statedTargets: [MetricTargets]?

    /// Of metrics that have any.
    public var targets: [MetricTargets] { statedTargets ?? [] }

    public init(
        currency: Currency?, timeZone: String = "UTC", calendar: FiscalCalendar = FiscalCalendar(),
        source: SourceSpec, dimensions: [Dimension], slices: [[String]], metrics: [Metric],
        materiality: Materiality = .standard, targets: [MetricTargets] = []
    ) {
        self.currency = currency
        self.timeZone = timeZone
        self.calendar = calendar
        self.source = source
        self.dimensions = dimensions
        self.slices = slices
        self.metrics = metrics
        self.materiality = materiality
        // Left out of the stored form where there are none, as before there could be any.
        statedTargets = targets.isEmpty ? nil : targets
    }

    public func metric(named name: String) -> Metric? { metrics.first { $0.name == name } }
    public func dimension(named name: String) -> Dimension? {
        dimensions.first { $0.name == name }
    }
}

/// A column that splits a metric, such as region.
public struct Dimension: Hashable, Sendable, Codable {
    public let name: String
    public let singular: String
    public let plural: String

    public init(name: String, singular: String, plural: String) {
        self.name = name
        self.singular = singular
        self.plural = plural
    }
}

/// Changes and shares below these are not news.
public struct Materiality: Hashable, Sendable, Codable {
    public let change: ExactDecimal
    public let share: ExactDecimal

    public static let standard = Materiality(
        change: ExactDecimal(mantissa: 2, scale: 2), share: ExactDecimal(mantissa: 1, scale: 2))

    public init(change: ExactDecimal, share: ExactDecimal) {
        self.change = change
        self.share = share
    }
}

extension MetricSpec {
    /// Whether times of day decide which line of an entity is its first or last.
    public var needsTimes: Bool {
        source.mayHoldTimes
            && metrics.contains { metric in
                guard case .aggregate(let aggregate) = metric.definition else { return false }
                return aggregate.function == .first || aggregate.function == .last
            }
    }
}
