import SalesCore
import Testing

@Suite("What adds up over members")
struct LinearExpressionTests {
    private func sum(_ name: String, _ function: Aggregation = .sum) -> Metric {
        Metric(name: name, definition: .aggregate(function, of: name, filter: nil), unit: .number)
    }

    private func formula(_ name: String, _ text: String) throws -> Metric {
        Metric(name: name, definition: .formula(try Expression(parsing: text)), unit: .number)
    }

    private func isAdditive(_ metric: Metric) throws -> Bool {
        let spec = exampleSpec()
        return MetricSpec(
            currency: nil, source: spec.source, dimensions: spec.dimensions, slices: spec.slices,
            metrics: [
                sum("revenue"), sum("cost"), sum("orders", .count), sum("buyers", .countDistinct),
                sum("most", .max), try formula("profit", "revenue - cost"),
                try formula("share", "cost / revenue"), metric,
            ]
        ).isAdditive(metric)
    }

    @Test(
        "Sums, counts, and what adds, subtracts and multiplies them by numbers",
        arguments: [
            "revenue - cost", "-(revenue + 2 * orders)", "profit * 1.5", "2 * profit - cost",
        ])
    func additive(_ text: String) throws {
        #expect(try isAdditive(formula("metric", text)))
        #expect(try isAdditive(sum("metric")))
    }

    @Test(
        "Not with a constant, a product, a division, or what does not add up itself",
        arguments: [
            "revenue + 1", "5", "revenue * cost", "revenue / 2", "most - cost", "revenue - share",
            "buyers - orders", "unknown - cost",
        ])
    func others(_ text: String) throws {
        #expect(try !isAdditive(formula("metric", text)))
        #expect(try !isAdditive(sum("metric", .mean)))
    }

    @Test("Formulas that name each other are none, and end")
    func cycles() throws {
        let spec = exampleSpec()
        let cyclic = MetricSpec(
            currency: nil, source: spec.source, dimensions: spec.dimensions, slices: spec.slices,
            metrics: [try formula("one", "two"), try formula("two", "one")])
        #expect(!cyclic.isAdditive(cyclic.metrics[0]))
    }
}
