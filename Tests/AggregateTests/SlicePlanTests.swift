import SalesCore
import Testing

@testable import Aggregate

@Suite("Which slices are aggregated from lines")
struct SlicePlanTests {
    private func plan(_ slices: [[String]]) -> SlicePlan {
        SlicePlan(spec([], dimensions: ["a", "b", "c"], slices: slices))
    }

    @Test("A chain is one group table")
    func chain() {
        let plan = plan([[], ["a"], ["a", "b"]])
        #expect(plan.maximal == [[0, 1]])
        #expect(plan.derived == [[0], []])
    }

    @Test("Slices that are part of no other")
    func antichain() {
        let plan = plan([["a"], ["a", "b"], ["c", "b"], [], ["b"]])
        #expect(plan.maximal == [[0, 1], [1, 2]])
        #expect(plan.derived == [[0], [1], []])
    }

    @Test("Repeated slices count once; unused dimensions not at all")
    func repeated() {
        let plan = plan([["c"], ["c"]])
        #expect(plan.dimensions == ["c"])
        #expect(plan.maximal == [[0]])
        #expect(plan.derived.isEmpty)
        #expect(self.plan([[]]).maximal == [[]])
        #expect(self.plan([]).maximal.isEmpty)
    }
}
