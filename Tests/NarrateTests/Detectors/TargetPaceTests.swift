import SalesCore
import Testing

@testable import Narrate

@Suite("Pace to a target")
struct TargetPaceTests {
    private func pace(_ months: [Int?], target: Int = 400, until: Period? = nil) -> TargetPace? {
        var scene = SalesScene.revenue(["North": months])
        scene.targets = [
            MetricTargets(
                metric: "revenue",
                targets: [.init(period: .quarter(2025, 4), value: ExactDecimal(target))])
        ]
        return TargetPace(
            of: "revenue", in: .quarter(2025, 4), until: until ?? scene.last, table: scene.table)
    }

    @Test("Even where there is no year before")
    func even() throws {
        let found = try #require(pace([100, 100, 120]))
        #expect(found.attained == ExactDecimal(mantissa: 3, scale: 1))
        #expect(found.expected.text() == "0.333333333333" && found.yearBefore.isEmpty)
        #expect(found.standing(.standard) == .behind)
    }

    @Test("As the year before filled, where it is whole")
    func asTheYearBefore() throws {
        // October to December 2024: 50, 150, 300; then nine months; then October 2025.
        let months = [50, 150, 300] + Array(repeating: 100, count: 9)
        let found = try #require(pace(months + [120]))
        #expect(found.expected == ExactDecimal(mantissa: 1, scale: 1))
        #expect(found.yearBefore.count == 3 && found.standing(.standard) == .ahead)
        #expect(try #require(pace(months + [40])).standing(.standard) == .level)
    }

    @Test("None without a closed month of the quarter, nor without a target")
    func none() {
        #expect(pace([100, 100, 120], until: .month(2025, 9)) == nil)
        #expect(pace([100, 100, 120], target: 0) == nil)
    }
}
