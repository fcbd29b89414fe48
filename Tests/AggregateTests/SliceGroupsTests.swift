import SalesCore
import Testing

@testable import Aggregate

@Suite("Rolling a slice up")
struct SliceGroupsTests {
    @Test("A rolled-up slice is what its lines alone would have come to", arguments: 0..<10)
    func rollsUp(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let records = RandomOrders.records(1000, using: &generator)
        let metrics = [
            try aggregate("revenue", .sum, of: "revenue"),
            try aggregate("largest", .max, of: "cost", where: "stage != lost"),
            try aggregate("smallest", .min, of: "cost"),
            try aggregate("staged", .count, of: "stage"),
        ]
        let fine = ["region", "product", "stage"]
        let coarse: [[String]] = [[], ["product"], ["region", "stage"]]
        let together = try partials(
            spec(metrics, dimensions: fine, slices: coarse + [fine]), records)
        for slice in coarse {
            let alone = try partials(spec(metrics, dimensions: fine, slices: [slice]), records)
            let rolledUp = together.cells.filter { $0.key.slice.dimensions == slice }
            #expect(rolledUp == alone.cells)
        }
    }
}
