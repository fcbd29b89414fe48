internal import SalesCore

/// A metric as written: what it is made of is not yet settled.
struct MetricDraft {
    enum Kind {
        /// `amounts` is the currency of what is added up or compared, where that is money.
        case aggregate(AggregateDefinition, over: ColumnType?, amounts: AmountCurrency?)
        case ratio(Operand, Operand)
        case formula(Expression, PositionedNode)
    }

    /// A metric named by another, where it is named.
    struct Operand {
        let name: String
        let node: PositionedNode
    }

    let name: String
    let keys: KeyedMapping<MetricReader.Key>
    let kind: Kind
    let label: String?
    let also: [String]
    let better: Better?
    let noun: Noun?
    let fillsWithZero: Bool

    /// The metrics that this one is made of.
    var operands: [Operand] {
        switch kind {
        case .aggregate: []
        case .ratio(let numerator, let denominator): [numerator, denominator]
        case .formula(let expression, let node):
            expression.names.map { Operand(name: $0, node: node) }
        }
    }

    static let mean = "a mean"

    /// What it is called where it is neither a sum nor a count, so that no ratio is weighed by it.
    var unweighedNoun: String? {
        guard case .aggregate(let aggregate, _, _) = kind else { return nil }
        return switch aggregate.function {
        case .mean: Self.mean
        case .median: "a median"
        case .percentile: "a percentile"
        case .stddev: "a standard deviation"
        case .sum, .count, .countDistinct, .min, .max, .first, .last: nil
        }
    }

    /// Whether its members have no common denominator, so that it cannot be calculated with.
    var isQuotient: Bool {
        switch kind {
        case .aggregate: false
        case .ratio: true
        case .formula(let expression, _): expression.dividesByName
        }
    }
}
