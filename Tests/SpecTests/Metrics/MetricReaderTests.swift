import SalesCore
import Spec
import Testing

@Suite("Reading metrics")
struct MetricReaderTests {
    @Test("Everything a metric can say")
    func whole() throws {
        let metric = try metric(
            """
            {label: Won deals, also: [wins, "deals won"], aggregate: count, where: stage = won,
                    noun: [deal, deals], better: up, fill: zero}
            """)
        #expect(
            metric
                == Metric(
                    name: "x", label: "Won deals", also: ["wins", "deals won"],
                    definition: .aggregate(
                        .count, of: nil, filter: try Expression(parsing: "stage = 'won'")),
                    unit: .count, better: .up, noun: Noun(singular: "deal", plural: "deals"),
                    fillsWithZero: true))
    }

    @Test("A label is made of the name")
    func label() throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(metrics: "average_order_value: {aggregate: mean, of: revenue}"),
            file: "metrics.yaml")
        #expect(spec.metric(named: "average_order_value")?.label == "Average order value")
    }

    @Test("Every aggregate", arguments: Aggregation.allCases)
    func aggregates(_ aggregation: Aggregation) throws {
        let more =
            switch aggregation {
            case .percentile: ", percentile: 95"
            case .first, .last: ", per: [region]"
            default: ""
            }
        let isOfEntities = [.first, .last].contains(aggregation)
        #expect(
            try metric("{aggregate: \(aggregation.rawValue), of: units\(more)}").definition
                == .aggregate(
                    AggregateDefinition(
                        aggregation, of: "units",
                        rank: aggregation == .percentile
                            ? ExactDecimal(mantissa: 95, scale: 2) : nil,
                        entities: isOfEntities ? ["region"] : [])))
    }

    @Test("Ratios and formulas name metrics")
    func derived() throws {
        #expect(
            try metric("{ratio: [sales, orders]}").definition
                == .ratio(numerator: "sales", denominator: "orders"))
        #expect(
            try metric("{formula: sales * 2}").definition
                == .formula(try Expression(parsing: "sales * 2")))
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused =
        [
            refusal(
                "{}",
                "metrics.x: does not say what it is made of. "
                    + "Give one of 'aggregate', 'ratio' and 'formula'."),
            refusal(
                "{aggregate: count, ratio: [sales, orders]}",
                "metrics.x: has 'aggregate' and 'ratio' at once. "
                    + "Give one of 'aggregate', 'ratio' and 'formula'."),
            refusal("{aggregate: sum}", "metrics.x: no 'of'. Add the key 'of'."),
            refusal(
                "{aggregate: sum, of: reveneu}",
                "metrics.x.of: no column 'reveneu'. Did you mean 'revenue'?"),
            refusal(
                "{aggregate: count, of: region}",
                "metrics.x.of: 'region' is a text column, not a number column. "
                    + "Known: revenue, cost, units, weight, discount."),
            refusal(
                "{aggregate: sum, of: discount}",
                "metrics.x.of: 'discount' is a percent; a sum of percents means nothing. "
                    + "Use 'mean', or a ratio of the amounts behind it."),
            refusal(
                "{aggregate: summ, of: revenue}",
                "metrics.x.aggregate: unknown value 'summ'. Did you mean 'sum'?"),
            refusal(
                "{ratio: [sales, orders], where: stage = won}",
                "metrics.x.where: is for 'aggregate'. Filter the metrics that this one is made of."),
            refusal(
                "{formula: sales * 2, of: revenue}",
                "metrics.x.of: is for 'aggregate'. Remove it."),
            refusal(
                "{ratio: [sales]}",
                "metrics.x.ratio: needs two metrics, has 1. Write two: [revenue, orders]."),
            refusal(
                "{ratio: sales / orders}",
                "metrics.x.ratio: expected a list, found 'sales / orders'."),
            refusal(
                "{formula: sales > orders}",
                "metrics.x.formula: is not a number. "
                    + "A formula is arithmetic only; conditions go in 'where'."),
            refusal("{formula: 2 * 3}", "metrics.x.formula: names no metric."),
            refusal(
                "{aggregate: count, better: higher}",
                "metrics.x.better: unknown value 'higher'. Known: up, down."),
            refusal(
                "{aggregate: count, label: ' '}",
                "metrics.x.label: is blank. Write a text, or leave the key out."),
            refusal(
                "{aggregate: mean, of: revenue, fill: zero}",
                "metrics.x.fill: only a sum or a count can be zero where there are no lines. "
                    + "Remove it."),
            refusal(
                "{aggregate: count, fill: previous}",
                "metrics.x.fill: unknown value 'previous'. Known: zero."),
            refusal(
                "{aggregate: sum, of: revenue, per: [order_id]}",
                "metrics.x.per: is for 'aggregate: first' and 'last'. Remove it."),
        ]

    private static func refusal(_ metric: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(metrics: "x: \(metric)"), says)
    }

    private func metric(_ metric: String) throws -> Metric {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(metrics: "x: \(metric)"), file: "metrics.yaml")
        return try #require(spec.metric(named: "x"))
    }
}
