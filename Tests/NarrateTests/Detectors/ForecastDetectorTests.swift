import SalesCore
import Testing

@testable import Narrate

@Suite("What comes next")
struct ForecastDetectorTests {
    private func find(_ scene: SalesScene, _ period: Period? = nil) -> [Candidate] {
        ForecastDetector.find(in: scene.table, period ?? scene.last).candidates
    }

    @Test("Of the first metric, by what its history allows")
    func told() {
        #expect(
            find(.growth).map(\.evidence) == [.forecast(.trendLine, from: .month(2024, 11))])
        #expect(
            find(.season).map(\.evidence) == [.forecast(.seasonalNaive, from: .month(2022, 11))])
    }

    @Test("Not of a period that is over, nor after too short a history")
    func none() {
        let scene = SalesScene.season
        #expect(find(scene, scene.last.previous).isEmpty)
        #expect(find(.revenue(["North": Array(repeating: 100, count: 11)])).isEmpty)
    }

    @Test("It never makes a quiet report loud")
    func quiet() throws {
        let search = FindingSearch(
            table: SalesScene.quiet.table, period: SalesScene.quiet.last, lines: nil)
        let plan = ReportPlan(metrics: SalesScene.quiet.spec.metrics, length: .brief)
        #expect(plan.select(from: search.run().candidates).count <= ReportPlan.quiet)
    }
}
