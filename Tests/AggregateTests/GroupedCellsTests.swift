import SalesCore
import Testing

@testable import Aggregate

@Suite("What one reader came to")
struct GroupedCellsTests {
    @Test("One block for each slice that is part of no other, one code a field for every group")
    func blocks() throws {
        let spec = spec(
            [try aggregate("revenue", .sum, of: "revenue")],
            slices: [[], ["region"], ["region", "product"]])
        let records = try [("2025-01-01", "A"), ("2025-01-02", "A"), ("2025-02-01", "B")].map {
            Record(try day($0), ["region": $1], ["revenue": try decimal("0.25")])
        }
        let cells = try cells(spec, records)
        #expect(cells.blocks.map(\.codes) == [[[0, 1], [1, 2], [0, 0]]])
        #expect(cells.blocks[0].values.rows == [[2, 1]])
        #expect(cells.members == [["", "A", "B"], [""]])
        #expect(cells.months == [.month(2025, 1), .month(2025, 2)])
        #expect(cells.scales == [2, 0, 0])
        #expect(cells.activeDays.count == 3)
    }
}
