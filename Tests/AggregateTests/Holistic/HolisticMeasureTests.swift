import SalesCore
import Testing

@testable import Aggregate

@Suite("What is kept where sums do not suffice")
struct HolisticMeasureTests {
    @Test(
        "Something for each holistic aggregation, and only for those",
        arguments: Aggregation.allCases)
    func kinds(_ aggregation: Aggregation) {
        for isApproximate in [false, true] {
            let kind = HolisticMeasure.kind(of: aggregation, isApproximate: isApproximate)
            #expect((kind != nil) == aggregation.isHolistic)
        }
    }

    @Test("Metrics that need the same share it")
    func shared() throws {
        let median = AggregateDefinition(.median, of: "revenue")
        let spec = spec([
            aggregate("a", median), aggregate("b", median),
            aggregate("c", AggregateDefinition(.percentile, of: "revenue", rank: 0)),
            aggregate("d", AggregateDefinition(.median, of: "revenue", isApproximate: true)),
            aggregate("e", AggregateDefinition(.last, of: "revenue", entities: ["product"])),
            aggregate("f", AggregateDefinition(.last, of: "revenue", entities: ["region"])),
        ])
        let plan = try AggregationPlan(spec: spec, schema: orderSchema)
        #expect(plan.holistic.map(\.kind) == [.values, .roundedValues, .last, .last])
        #expect(plan.metrics.map(\.holistic) == [0, 0, 0, 1, 2, 3])
    }
}
