import SalesCore
import Testing

@testable import Narrate

@Suite("Streaks")
struct StreakDetectorTests {
    private func find(_ values: [Int?]) -> [Evidence] {
        let scene = SalesScene.revenue(["North": values])
        return StreakDetector.find(in: scene.table, scene.last).of("revenue", .total)
            .map(\.evidence)
    }

    @Test(
        "Three changes the same way and more",
        arguments: [
            ([100, 110, 120, 130], Evidence.streak(isRising: true, length: 3)),
            ([90, 100, 90, 80, 70, 60], .streak(isRising: false, length: 4)),
        ] as [([Int?], Evidence)])
    func streaks(_ values: [Int?], _ evidence: Evidence) {
        #expect(find(values) == [evidence])
    }

    @Test(
        "Two changes, a pause, a gap, or hardly any change at all is none",
        arguments: [
            [100, 110, 120], [100, 110, 110, 120], [100, nil, 110, 120, 130],
            [10_000, 10_001, 10_002, 10_003],
        ] as [[Int?]])
    func none(_ values: [Int?]) {
        #expect(find(values).isEmpty)
    }
}
