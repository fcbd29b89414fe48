/// One named measure of the business.
public struct Metric: Hashable, Sendable, Codable {
    public let name: String
    /// As it stands in a report: "Revenue".
    public let label: String
    /// Other words people use for it: "sales", "turnover".
    public let also: [String]
    public let definition: MetricDefinition
    public let unit: MetricUnit
    public let better: Better?
    /// What a count counts: order, orders.
    public let noun: Noun?
    /// Whether a period without lines is 0 instead of missing.
    public let fillsWithZero: Bool
    /// The column that names the currency of the amounts it is made of. It then has cells only in
    /// slices by that column, so that no two currencies are ever added.
    public let currencyColumn: String?

    public init(
        name: String, label: String? = nil, also: [String] = [], definition: MetricDefinition,
        unit: MetricUnit, better: Better? = nil, noun: Noun? = nil, fillsWithZero: Bool = false,
        currencyColumn: String? = nil
    ) {
        self.name = name
        self.label = label ?? Metric.label(from: name)
        self.also = also
        self.definition = definition
        self.unit = unit
        self.better = better
        self.noun = noun
        self.fillsWithZero = fillsWithZero
        self.currencyColumn = currencyColumn
    }

    /// "average_order" becomes "Average order".
    public static func label(from name: String) -> String {
        let words = name.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Whether members add up to the total and months to a quarter, whatever its inputs are.
    public var isAdditive: Bool {
        if case .aggregate(let aggregate) = definition {
            aggregate.function == .sum || aggregate.function == .count
        } else {
            false
        }
    }
}

public enum MetricDefinition: Hashable, Sendable, Codable {
    case aggregate(AggregateDefinition)
    /// Of two metrics; weighted by nature.
    case ratio(numerator: String, denominator: String)
    /// Arithmetic over other metrics, finished once.
    case formula(Expression)
}

public enum Better: String, Hashable, Sendable, Codable, CaseIterable {
    case up, down
}

public struct Noun: Hashable, Sendable, Codable {
    public let singular: String
    public let plural: String

    public init(singular: String, plural: String) {
        self.singular = singular
        self.plural = plural
    }
}
