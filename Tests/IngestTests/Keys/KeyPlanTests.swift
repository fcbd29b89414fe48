import SalesCore
import Testing

@testable import Ingest

@Suite("Which columns name a line")
struct KeyPlanTests {
    private func plan(_ keys: Set<String>, pass: KeyPass) throws -> KeyPlan? {
        let spec = keyedSpec(keys)
        let map = try ColumnMap(
            spec: spec, file: "f.csv", headers: ["units", "date", "region", "revenue"])
        let plan = PlanBuilder(
            spec: spec, map: map, dialect: Dialect(), hasHeader: true, sample: RecordSample(),
            zone: nil
        ).plan()
        return KeyPlan(plan, source: spec.source, pass: pass)
    }

    @Test("In the order of the spec, wherever they stand in the file")
    func order() throws {
        let plan = try #require(try plan(["units", "date", "region"], pass: .collecting))
        #expect(plan.columns.map(\.position) == [1, 2, 0])
    }

    @Test("Without keys, or where nobody asks, there is none")
    func none() throws {
        #expect(try plan([], pass: .collecting) == nil)
        #expect(try plan(["region"], pass: .ignoring) == nil)
    }
}
