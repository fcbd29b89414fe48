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

    /// The scene with orders that are told apart by their numbers, in the total as many as given.
    private func ordersApart(_ scene: SalesScene, total: ExactDecimal? = nil) -> MetricTable {
        let metrics = scene.spec.metrics.map { metric in
            guard metric.name == "orders" else { return metric }
            return Metric(
                name: metric.name, label: metric.label,
                definition: .aggregate(.countDistinct, of: "order_id", filter: nil),
                unit: metric.unit, noun: metric.noun)
        }
        let spec = MetricSpec(
            currency: scene.spec.currency, calendar: scene.spec.calendar,
            source: scene.spec.source, dimensions: scene.spec.dimensions,
            slices: scene.spec.slices, metrics: metrics)
        var cells = scene.table.cells
        let address = CellAddress(metric: "orders", period: scene.last)
        if let total, let cell = cells[address] {
            cells[address] = Cell(value: total, rows: cell.rows, status: cell.status)
        }
        return MetricTable(spec: spec, asOf: scene.table.asOf, cells: cells)
    }

    @Test("Entities that are in one member each have a mix, shared ones have none")
    func entities() throws {
        let scene = SalesScene.shiftedMix
        let sums = try #require(try split(scene, "average_order"))
        let apart = ordersApart(scene)
        let average = try #require(apart.spec.metric(named: "average_order"))
        func averageSplit(_ table: MetricTable) -> RateMix? {
            RateMix(
                of: average, by: "region", in: scene.last, from: scene.last.previous, table: table)
        }
        #expect(averageSplit(apart) == sums)
        let orders = try #require(apart.value("orders", .total, scene.last))
        let fewer = try orders.subtracting(1)
        #expect(averageSplit(ordersApart(scene, total: fewer)) == nil)
    }

    @Test("What is no ratio has no mix")
    func none() throws {
        #expect(try split(.shiftedMix, "revenue") == nil)
    }
}
