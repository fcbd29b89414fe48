import SalesCore
import Testing

@testable import Ingest

@Suite("Plans of lines that are not one record")
struct PlanBuilderLayoutsTests {
    private func plan(_ spec: MetricSpec, _ headers: [String]) throws -> RecordPlan {
        PlanBuilder(
            spec: spec, map: try ColumnMap(spec: spec, file: "f", headers: headers),
            dialect: Dialect(), hasHeader: true, sample: RecordSample(), zone: nil
        ).plan()
    }

    @Test("A crosstab's months, measure and labels")
    func crosstab() throws {
        let spec = salesSpec(
            layout: .crosstab(metric: nil, value: "revenue"),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "region", type: .text),
                ColumnSpec(name: "stage", type: .text, values: ["Total", "Rest"]),
                ColumnSpec(name: "revenue", type: .money),
            ])
        let plan = try plan(spec, ["id", "stage", "region", "2025-01", "2025-02", "Total"])
        let crosstab = try #require(plan.crosstab)
        #expect(crosstab.months.map(\.position) == [3, 4])
        #expect(crosstab.measures.map(\.place.spec.name) == ["revenue"])
        #expect(crosstab.metric == nil)
        #expect(crosstab.labels == [0, 2])
        #expect(plan.numbers.isEmpty)
        #expect(plan.tidy == nil)
    }

    @Test("A crosstab whose lines name their metric")
    func metric() throws {
        let spec = salesSpec(
            layout: .crosstab(metric: "metric", value: ""),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "metric", type: .text),
                ColumnSpec(name: "revenue", from: ["Net Sales"], type: .money),
                ColumnSpec(name: "units", type: .integer),
            ])
        let crosstab = try #require(try plan(spec, ["metric", "2025-01"]).crosstab)
        #expect(crosstab.metric?.position == 0)
        #expect(crosstab.measureOfName["net sales"] == 0)
        #expect(crosstab.measureOfName["Units"] == 1)
    }

    @Test("Records have neither")
    func records() throws {
        let plan = try plan(salesSpec(), ["date", "region", "revenue", "units"])
        #expect(plan.crosstab == nil && plan.tidy == nil)
    }
}
