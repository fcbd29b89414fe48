import SalesCore
import Spec
import Testing

@Suite("Units of metrics")
struct MetricUnitChoiceTests {
    @Test(
        "What a metric comes to by itself",
        arguments: [
            ("aggregate: sum, of: revenue", MetricUnit.money(.usd)),
            ("aggregate: sum, of: units", .count), ("aggregate: count", .count),
            ("aggregate: count, of: revenue", .count), ("aggregate: sum, of: weight", .number),
            ("aggregate: mean, of: units", .number), ("aggregate: max, of: units", .count),
            ("aggregate: mean, of: revenue", .money(.usd)),
            ("aggregate: min, of: revenue", .money(.usd)),
            ("aggregate: mean, of: discount", .percent), ("ratio: [sales, orders]", .money(.usd)),
            ("ratio: [sales, sales]", .number), ("ratio: [orders, orders]", .number),
            ("ratio: [orders, sales]", .number), ("formula: sales - sales / 2", .money(.usd)),
            ("formula: orders + orders", .count),
        ])
    func infers(_ definition: String, _ unit: MetricUnit) throws {
        #expect(try self.unit(definition) == unit)
    }

    @Test(
        "What the spec may say instead",
        arguments: [
            ("ratio: [sales, sales], unit: percent", MetricUnit.percent),
            ("formula: orders / orders, unit: percent", .percent),
            ("aggregate: sum, of: weight, unit: count", .count),
            ("aggregate: sum, of: weight, unit: currency", .money(.usd)),
            ("aggregate: mean, of: weight, unit: percent", .percent),
            ("aggregate: sum, of: revenue, unit: currency", .money(.usd)),
            ("aggregate: count, unit: number", .number),
        ])
    func chosen(_ definition: String, _ unit: MetricUnit) throws {
        #expect(try self.unit(definition) == unit)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "aggregate: sum, of: revenue, unit: percent",
            "metrics.x.unit: 'x' makes money, which cannot be in 'percent'. Possible: currency."),
        refusal(
            "aggregate: count, unit: currency",
            "metrics.x.unit: 'x' makes a count, which cannot be in 'currency'. "
                + "Possible: count, number."),
        refusal(
            "aggregate: sum, of: weight, unit: percent",
            "metrics.x.unit: 'x' makes a number, which cannot be in 'percent'. "
                + "Possible: number, count, currency."),
        refusal(
            "ratio: [sales, sales], unit: currency",
            "metrics.x.unit: 'x' makes a number, which cannot be in 'currency'. "
                + "Possible: number, percent."),
        refusal(
            "aggregate: count, unit: EUR",
            "metrics.x.unit: unknown value 'EUR'. Known: percent, count, number, currency."),
        Refusal(
            """
            version: 1
            source: {columns: {date: {type: date}, weight: {type: decimal}}}
            metrics: {x: {aggregate: sum, of: weight, unit: currency}}
            """,
            "metrics.x.unit: needs the spec's currency. Add 'currency: USD' at the top."),
    ]

    private static func refusal(_ definition: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(metrics: "x: {\(definition)}"), says)
    }

    private func unit(_ definition: String) throws -> MetricUnit? {
        try SpecReader.spec(
            from: SpecSource.yaml(metrics: "x: {\(definition)}"), file: "metrics.yaml"
        ).metric(named: "x")?.unit
    }
}
