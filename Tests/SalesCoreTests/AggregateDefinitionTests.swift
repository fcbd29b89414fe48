import SalesCore
import Testing

@Suite("How lines come to one value")
struct AggregateDefinitionTests {
    @Test(
        "Sums combine; other values are needed one by one",
        arguments: [
            (Aggregation.sum, false), (.count, false), (.min, false), (.mean, false),
            (.stddev, false), (.countDistinct, true), (.median, true), (.percentile, true),
            (.first, true), (.last, true),
        ])
    func holistic(_ function: Aggregation, _ isHolistic: Bool) {
        #expect(function.isHolistic == isHolistic)
    }

    @Test("A short form leaves out what most aggregates lack")
    func short() {
        #expect(
            MetricDefinition.aggregate(.sum, of: "revenue", filter: nil)
                == .aggregate(AggregateDefinition(.sum, of: "revenue")))
    }
}
