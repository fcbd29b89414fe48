import SalesCore
import Testing

@testable import Narrate

@Suite("Values against their own history")
struct OutlierTestTests {
    private func level(_ scene: SalesScene) -> Bool? {
        OutlierTest.level("revenue", .total, scene.last, scene.table)?.isUnusual
    }

    private func seasonal(_ scene: SalesScene) -> Bool? {
        OutlierTest.seasonal("revenue", .total, scene.last, scene.table)?.isUnusual
    }

    @Test("A season is far by level and usual by season; without it, the other way round")
    func seasons() {
        #expect(level(.season) == true && seasonal(.season) == false)
        #expect(level(.lostSeason) == false && seasonal(.lostSeason) == true)
    }

    @Test("Growth is usual either way; little history says nothing")
    func others() {
        #expect(level(.jump) == true && seasonal(.jump) == nil)
        #expect(level(.growth) == nil)
        #expect(level(.history(30) { 100_000 + 1000 * Double($0) }) == false)
    }
}
