import SalesCore
import Testing

@testable import Narrate

@Suite("Drivers and offsets")
struct ContributionDetectorTests {
    private func find(_ scene: SalesScene) -> [Candidate] {
        ContributionDetector.find(in: scene.table, scene.last).of("revenue")
    }

    private func names(_ candidates: [Candidate], _ kind: FindingKind) -> [String] {
        candidates.filter { $0.kind == kind }.flatMap { $0.slice.members.map(\.value) }
    }

    @Test("The member that fell most drives; the one that rose offsets")
    func driverAndOffset() {
        let found = find(
            .revenue(["North": [1000, 990], "South": [500, 560], "West": [500, 300]]))
        #expect(names(found, .contribution) == ["West"])
        #expect(names(found, .offset) == ["South"])
    }

    @Test("Drivers stop at four fifths of the change")
    func enough() {
        let found = find(
            .revenue([
                "A": [1000, 850], "B": [4000, 3900], "C": [4000, 3980], "D": [500, 499],
            ]))
        #expect(names(found, .contribution) == ["A", "B"])
    }

    @Test("All contributions of a dimension add up to the change exactly")
    func addUp() throws {
        let table = SalesScene.westFell.table
        let period = SalesScene.westFell.last
        let total = try #require(table.change("revenue", .total, period, from: .previous))
        let parts = try table.members(of: "region").map {
            try #require(table.change("revenue", Slice("region", $0), period, from: .previous))
        }
        let sum = try parts.reduce(ExactDecimal.zero) { try $0.adding($1.difference) }
        #expect(sum == total.difference)
    }

    @Test("One member explains nothing")
    func single() {
        #expect(find(.revenue(["North": [1000, 500]])).isEmpty)
    }

    @Test("Nothing is told where the members do not add up to the total")
    func doNotAddUp() {
        let scene = SalesScene.revenue(["North": [1000, 900], "South": [500, 300]])
        var cells = scene.table.cells
        cells[CellAddress(metric: "revenue", slice: Slice("region", "South"), period: scene.last)] =
            nil
        let table = MetricTable(spec: scene.spec, asOf: scene.asOf, cells: cells)
        let found = ContributionDetector.find(in: table, scene.last).of("revenue")
        #expect(found.allSatisfy { $0.slice.dimensions != ["region"] })
    }

    @Test("A member that took part as it always does drives nothing")
    func proportional() {
        #expect(find(.revenue(["North": [1000, 900], "South": [500, 450]])).isEmpty)
    }

    @Test("An average is not taken apart")
    func notAdditive() {
        let scene = SalesScene.westFell
        let found = ContributionDetector.find(in: scene.table, scene.last)
        #expect(found.of("average_order").isEmpty)
        #expect(found.of("gross_margin").isEmpty)
    }
}
