/// How the lines of a period and slice come to one value.
public struct AggregateDefinition: Hashable, Sendable, Codable {
    public let function: Aggregation
    /// Of numbers; for counts of any kind. None counts lines.
    public let column: String?
    /// A condition over columns.
    public let filter: Expression?
    /// Of a percentile: 0.95 asks for the value that 95 of 100 values do not exceed.
    public let rank: ExactDecimal?
    /// The columns that name an entity, of which `first` and `last` take one value each.
    public let entities: [String]
    public let isApproximate: Bool

    public init(
        _ function: Aggregation, of column: String?, filter: Expression? = nil,
        rank: ExactDecimal? = nil, entities: [String] = [], isApproximate: Bool = false
    ) {
        self.function = function
        self.column = column
        self.filter = filter
        self.rank = rank
        self.entities = entities
        self.isApproximate = isApproximate
    }
}

extension MetricDefinition {
    public static func aggregate(
        _ function: Aggregation, of column: String?, filter: Expression?
    ) -> MetricDefinition {
        .aggregate(AggregateDefinition(function, of: column, filter: filter))
    }
}

public enum Aggregation: String, Hashable, Sendable, Codable, CaseIterable {
    case sum, count, min, max, mean
    /// Of the sample: over one less than there are values.
    case stddev
    case countDistinct = "count_distinct"
    case median, percentile
    /// The first or last value of each entity in the period, added over entities.
    case first, last
}

extension Aggregation {
    /// Whether a fixed number of sums says all that is needed to combine two parts.
    ///
    /// The others are holistic (Gray et al., Data Cube, 1997): they need their values.
    public var isHolistic: Bool {
        switch self {
        case .sum, .count, .min, .max, .mean, .stddev: false
        case .countDistinct, .median, .percentile, .first, .last: true
        }
    }
}
