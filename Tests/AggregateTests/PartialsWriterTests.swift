import SalesCore
import Testing

@testable import Aggregate

@Suite("Groups named in words")
struct PartialsWriterTests {
    @Test("Members in the spec's order, missing ones empty, months as periods")
    func names() throws {
        let spec = spec(
            [try aggregate("lines", .count)], dimensions: ["stage", "region"],
            slices: [["region", "stage"]])
        let cells = try partials(
            spec,
            [
                Record(try day("2025-01-01"), ["region": "Côte; 1", "stage": "won"]),
                Record(try day("2024-12-31"), ["stage": "won"]),
            ]
        ).cells
        #expect(
            cells.keys.map { "\($0.metric) \($0.slice) \($0.month)" }.sorted() == [
                "lines stage=won;region= 2024-12", "lines stage=won;region=Côte%3B 1 2025-01",
            ])
    }
}
