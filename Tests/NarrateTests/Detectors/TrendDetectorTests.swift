import SalesCore
import Testing

@testable import Narrate

@Suite("Trends and turns")
struct TrendDetectorTests {
    private func find(_ scene: SalesScene) -> [Evidence] {
        TrendDetector.find(in: scene.table, scene.last).of("revenue", .total).map(\.evidence)
    }

    @Test("A year of growth is a trend, a peak a turn")
    func told() {
        #expect(find(.growth) == [.trend(isRising: true, from: .month(2024, 11))])
        #expect(
            find(.peak) == [
                .turn(isRising: false, from: .month(2024, 6), at: .month(2025, 2))
            ])
    }

    @Test("Of two years or three, every month is set against the same month")
    func seasons() {
        #expect(find(.season).isEmpty)
        let growing = SalesScene.history(40) { month in
            (month % 12 == 11 ? 150_000 : 100_000) * (1 + 0.01 * Double(month))
        }
        #expect(find(growing) == [.trend(isRising: true, from: .month(2022, 11))])
    }

    @Test("Nothing of what only goes up and down, or hardly moves")
    func none() {
        #expect(find(.quiet).isEmpty)
        #expect(find(.revenue(["North": (0..<14).map { 1_000_000 + $0 }])).isEmpty)
    }

    @Test("Each test counts")
    func tests() {
        let scene = SalesScene.peak
        let found = TrendDetector.find(in: scene.table, scene.last)
        #expect(found.inferences > 0 && found.inferences == found.testsRun)
    }
}
