import Testing

@testable import Ingest

@Suite("What a crosstab's lines hold")
struct CrosstabPlanTests {
    @Test("A label is called by its header")
    func label() {
        let plan = RecordPlan.CrosstabPlan(
            months: [], areMonths: true, metric: nil, measures: [], measureOfName: MeasureNames([]),
            refusesUnknown: false, labels: [1], headers: ["id", "Region"])
        #expect(plan.label(at: 1).header == "Region")
    }
}
