import SalesCore
import Testing

@testable import Narrate

@Suite("What metrics are made of")
struct MetricRootsTests {
    @Test(
        "Related by their making",
        arguments: [
            ("revenue", "average_order", true), ("orders", "average_order", true),
            ("cost", "gross_margin", true), ("average_order", "gross_margin", true),
            ("orders", "revenue", true), ("revenue", "cost", false),
            ("orders", "gross_margin", false),
        ])
    func related(_ one: String, _ other: String, _ areRelated: Bool) throws {
        let spec = SalesScene().spec
        let metrics = try (
            #require(spec.metric(named: one)), #require(spec.metric(named: other))
        )
        #expect(spec.areRelated(metrics.0, metrics.1) == areRelated)
        #expect(spec.areRelated(metrics.1, metrics.0) == areRelated)
    }

    @Test("A column that is computed from another is made of it")
    func formula() {
        func sum(_ column: String) -> Metric {
            Metric(
                name: column, definition: .aggregate(.sum, of: column, filter: nil), unit: .number)
        }
        let product = Expression.arithmetic(.name("price"), .times, .name("units"))
        let spec = MetricSpec(
            currency: nil,
            source: SourceSpec(
                time: "date",
                columns: [ColumnSpec(name: "value", type: .decimal, formula: product)]),
            dimensions: [], slices: [[]], metrics: [sum("value"), sum("units"), sum("hours")])
        #expect(spec.areRelated(sum("value"), sum("units")))
        #expect(!spec.areRelated(sum("value"), sum("hours")))
    }
}
