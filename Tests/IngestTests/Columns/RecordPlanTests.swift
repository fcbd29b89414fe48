import SalesCore
import Testing

@testable import Ingest

@Suite("What a worker knows")
struct RecordPlanTests {
    @Test("Each schema column has one way of being filled")
    func complete() throws {
        let spec = salesSpec(
            layout: .tidy(metric: "metric", value: "value"),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "metric", type: .text),
                ColumnSpec(name: "value", type: .decimal), ColumnSpec(name: "region", type: .text),
                ColumnSpec(name: "revenue", type: .money),
                ColumnSpec(name: "units", type: .integer),
            ])
        let header = ["date", "metric", "value", "region"]
        let plan = PlanBuilder(
            spec: spec, map: try ColumnMap(spec: spec, file: "f", headers: header),
            dialect: Dialect(), hasHeader: true, sample: RecordSample(), zone: nil
        ).plan()
        let tidy = try #require(plan.tidy)
        #expect(plan.texts.map(\.index) == [0])
        #expect(tidy.measures.map(\.index) == [0, 1])
        #expect(tidy.measureOfName["revenue"] == 0 && tidy.measureOfName["units"] == 1)
        #expect(plan.numbers.isEmpty)
        #expect(plan.schema.numberCount == 2)
        #expect(plan.schema.textCount == 1)
    }
}
