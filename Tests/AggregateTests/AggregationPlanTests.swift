import SalesCore
import Testing

@testable import Aggregate

@Suite("A spec compiled for its records")
struct AggregationPlanTests {
    private func plan(_ metrics: [Metric], dimensions: [String] = ["region"]) throws
        -> AggregationPlan
    {
        try AggregationPlan(
            spec: spec(metrics, dimensions: dimensions, slices: [dimensions]), schema: orderSchema)
    }

    @Test("Metrics share filters and measures")
    func shares() throws {
        let plan = try plan([
            aggregate("a", .sum, of: "revenue"), aggregate("b", .mean, of: "revenue"),
            aggregate("c", .max, of: "revenue"), aggregate("d", .count),
            aggregate("e", .sum, of: "revenue", where: "stage = won"),
            aggregate("f", .count, where: "not stage != won"), ratio("g", "a", "d"),
        ])
        #expect(plan.filters.count == 2)
        #expect(plan.measures.count == 2)
        #expect(plan.measures[0].tracksSum && plan.measures[0].tracksMaximum)
        #expect(!plan.measures[0].tracksMinimum)
        #expect(plan.metrics.map(\.name) == ["a", "b", "c", "d", "e", "f"])
        #expect(plan.metrics.map(\.filter) == [0, 0, 0, 0, 1, 1])
        #expect(plan.metrics.map(\.measure) == [0, 0, 0, nil, 1, nil])
        #expect(plan.dimensionColumns == [0])
    }

    @Test("Times of day are needed where one line of an entity counts")
    func times() throws {
        for (function, needs) in [(Aggregation.first, true), (.last, true), (.median, false)] {
            let metric = aggregate(
                "m", AggregateDefinition(function, of: "revenue", entities: ["product"]))
            #expect(try plan([metric]).needsTimes == needs)
        }
        #expect(try !plan([aggregate("m", .sum, of: "revenue")]).needsTimes)
    }

    @Test("What does not resolve is refused")
    func refuses() throws {
        #expect(
            throws: AggregateFailure.unknownColumn("cots", user: "metric a", nearest: "cost")
        ) { try plan([aggregate("a", .sum, of: "cots")]) }
        #expect(throws: AggregateFailure.notANumberColumn("stage", user: "metric a")) {
            try plan([aggregate("a", .max, of: "stage")])
        }
        #expect(throws: AggregateFailure.noColumn(user: "metric a")) {
            try plan([aggregate("a", .sum)])
        }
        #expect(throws: AggregateFailure.notATextColumn("cost", user: "dimension cost")) {
            try plan([], dimensions: ["cost"])
        }
        #expect(
            throws: AggregateFailure.unknownColumn("shop", user: "dimension shop", nearest: nil)
        ) { try plan([], dimensions: ["shop"]) }
    }
}
