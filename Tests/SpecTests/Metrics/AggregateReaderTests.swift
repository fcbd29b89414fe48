import SalesCore
import Testing

@testable import Spec

@Suite("What an aggregate is made of")
struct AggregateReaderTests {
    private func definition(_ metric: String) throws -> MetricDefinition {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(metrics: "m: \(metric)"), file: "metrics.yaml")
        return try #require(spec.metric(named: "m")).definition
    }

    @Test("A standard deviation is of a number column")
    func deviation() throws {
        #expect(
            try definition("{aggregate: stddev, of: revenue}")
                == .aggregate(AggregateDefinition(.stddev, of: "revenue")))
    }

    @Test(
        "Keys of other aggregates are refused",
        arguments: [
            (
                "{aggregate: sum, of: revenue, per: [region]}",
                "is for 'aggregate: first' and 'last'"
            ),
            ("{aggregate: sum, of: revenue, percentile: 9}", "is for 'aggregate: percentile'"),
            ("{aggregate: mean, of: revenue, method: exact}", "'mean' is always exact"),
        ])
    func others(_ metric: String, _ message: String) throws {
        let failure = #expect(throws: SpecFailure.self) { try definition(metric) }
        #expect(failure?.summary.contains(message) == true)
    }
}
