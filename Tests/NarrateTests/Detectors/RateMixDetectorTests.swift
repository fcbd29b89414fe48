import SalesCore
import Testing

@testable import Narrate

@Suite("Shifts in mix")
struct RateMixDetectorTests {
    @Test("Told where the mix makes up a good part of a material change")
    func told() throws {
        let scene = SalesScene.shiftedMix
        let found = RateMixDetector.find(in: scene.table, scene.last)
        let candidate = try #require(found.candidates.first)
        #expect(found.candidates.count == 1 && candidate.metric == "average_order")
        #expect(candidate.isFavourable == false && candidate.surprise == 0.8)
    }

    @Test("Not where nothing changes, nor where every member moves alike")
    func none() {
        var alike = SalesScene()
        alike.entry = { region, _, month in
            SalesScene.Entry(revenue: month == 12 ? 3000 : 2000, orders: 10, cost: 500)
        }
        for scene in [SalesScene.quiet, alike] {
            #expect(RateMixDetector.find(in: scene.table, scene.last).candidates.isEmpty)
        }
    }
}
