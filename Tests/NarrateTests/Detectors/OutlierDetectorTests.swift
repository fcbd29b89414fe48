import SalesCore
import Testing

@testable import Narrate

@Suite("Outliers")
struct OutlierDetectorTests {
    private func find(_ scene: SalesScene, _ period: Period? = nil) -> [Candidate] {
        OutlierDetector.find(in: scene.table, period ?? scene.last).of("revenue", .total)
    }

    @Test("A jump is high by level, a lost season low for the time of year")
    func told() throws {
        #expect(
            find(.jump).map(\.evidence) == [.outlier(isHigh: true, isSeasonal: false)])
        let lost = find(.lostSeason)
        #expect(lost.map(\.evidence) == [.outlier(isHigh: false, isSeasonal: true)])
        #expect(try #require(lost.first?.pValue) < 0.001 && lost.first?.isFavourable == false)
    }

    @Test("A season, growth, and months that are as ever are none")
    func none() {
        #expect(find(.season).isEmpty && find(.growth).isEmpty && find(.quiet).isEmpty)
        #expect(find(.jump, SalesScene.jump.last.previous).isEmpty)
    }

    @Test("What is as high for the second time is told no more")
    func once() {
        let scene = SalesScene.history(21) { $0 > 18 ? 140_000 : 100_000 }
        #expect(find(scene, scene.last.previous).count == 1 && find(scene).isEmpty)
    }
}
