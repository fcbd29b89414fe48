import SalesCore
import Testing

@testable import Narrate

@Suite("Rate and mix of a total")
struct RateMixTests {
    private func split(_ scene: SalesScene, _ metric: String) throws -> RateMix? {
        RateMix(
            of: try #require(scene.spec.metric(named: metric)), by: "region", in: scene.last,
            from: scene.last.previous, table: scene.table)
    }

    @Test("Both add up to the change exactly, and may go against one another")
    func addUp() throws {
        let found = try #require(try split(.shiftedMix, "average_order"))
        #expect(try found.rate.adding(found.mix) == found.change.difference)
        #expect(found.change.difference == -34)
        #expect(!found.rate.isNegative && found.mix.isNegative)
    }

    @Test("The cells are the total's and what the members' ratios are made of")
    func cells() throws {
        let found = try #require(try split(.shiftedMix, "average_order"))
        #expect(found.cells.count == 2 + 2 * 2 * 2)
        #expect(found.cells.first?.metric == "average_order")
        #expect(Set(found.cells.dropFirst(2).map(\.metric)) == ["orders", "revenue"])
    }

    @Test("What is no ratio has no mix")
    func none() throws {
        #expect(try split(.shiftedMix, "revenue") == nil)
    }
}
