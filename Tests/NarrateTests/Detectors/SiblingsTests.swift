import SalesCore
import Testing

@testable import Narrate

@Suite("Members side by side")
struct SiblingsTests {
    private func siblings(_ values: [String: Int?]) -> Siblings {
        let scene = SalesScene.revenue(values.mapValues { [$0] })
        return Siblings("revenue", by: "region", in: scene.last, of: scene.table)
    }

    @Test("Largest first, equal values by name, missing and unnamed left out")
    func order() {
        let members = siblings(["B": 5, "A": 5, "C": 9, "D": nil, "": 7]).members
        #expect(members.flatMap { $0.slice.members.map(\.value) } == ["C", "A", "B"])
    }

    @Test("Level members have no place")
    func ties() {
        let siblings = siblings(["A": 5, "B": 5, "C": 9, "D": 1])
        #expect(siblings.place(of: Slice("region", "C")) == 1)
        #expect(siblings.place(of: Slice("region", "A")) == nil)
        #expect(siblings.place(of: Slice("region", "D")) == 4)
    }

    @Test("A slice weighs by value where values add up, by lines elsewhere")
    func weight() throws {
        let scene = SalesScene.revenue(["A": [300], "B": [100]])
        let table = scene.table
        let slice = Slice("region", "A")
        let revenue = try #require(scene.spec.metric(named: "revenue"))
        let average = try #require(scene.spec.metric(named: "average_order"))
        #expect(table.weight(of: slice, metric: revenue, in: scene.last) == 0.75)
        #expect(table.weight(of: slice, metric: average, in: scene.last) == 0.5)
        #expect(table.weight(of: .total, metric: revenue, in: scene.last) == 1)
    }
}
