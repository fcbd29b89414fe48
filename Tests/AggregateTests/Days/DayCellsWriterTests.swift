import SalesCore
import Testing

@testable import Aggregate

@Suite("Day cells in words")
struct DayCellsWriterTests {
    @Test("Are of months with several days, in every slice, oldest first")
    func months() throws {
        let spec = spec(
            [try aggregate("revenue", .sum, of: "revenue")], slices: [[], ["region"]])
        let joiner = try CellJoiner(spec: spec, schema: orderSchema, byDay: true)
        let records = [
            ("2025-02-09", "EMEA", 5), ("2025-01-20", "EMEA", 1), ("2025-01-03", "APAC", 2),
            ("2025-01-20", "APAC", 3),
        ].map { text, region, revenue in
            Record(Day(iso: text) ?? Day(number: 0), ["region": region], ["revenue": revenue])
        }
        try joiner.add([cells(spec, records, byDay: true)])
        let kept = try #require(joiner.keptDays())
        #expect(kept.months == [.month(2025, 1)])
        let cells = try #require(try kept.cells(of: .month(2025, 1)))
        func sums(_ slice: Slice) -> [String] {
            (cells.slices[slice]?["revenue"] ?? []).map { "\($0.day) \($0.accumulation.sum)" }
        }
        #expect(sums(.total) == ["2025-01-03 2", "2025-01-20 4"])
        #expect(sums(Slice("region", "APAC")) == ["2025-01-03 2", "2025-01-20 3"])
        #expect(sums(Slice("region", "EMEA")) == ["2025-01-20 1"])
    }
}
