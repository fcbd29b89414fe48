import SalesCore
import Testing

@testable import Aggregate

@Suite("Cells finished one at a time")
struct TableCellsTests {
    @Test("Sums, ratios of them, and which outgrew 38 digits")
    func finishes() throws {
        let spec = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("cost", .sum, of: "cost"), ratio("share", "cost", "revenue"),
            ], slices: [[]])
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        let huge = try decimal("150000000000000000000000000000000000000")
        try joiner.add([
            cells(
                spec,
                try [("2025-01-01", 4), ("2025-01-02", 4), ("2025-02-01", huge)].map {
                    Record(try day($0), [:], ["revenue": 16, "cost": $1])
                } + [Record(try day("2025-02-02"), [:], ["revenue": 16, "cost": huge])])
        ])
        let coverage = Coverage(
            activeDays: joiner.activeDays, calendar: spec.calendar, asOf: try day("2026-01-01"))
        let periods = TablePeriods(joiner, grains: [.month], coverage: coverage, filling: [])
        let slices = TableSlices(joiner, periods: periods, fills: false)
        let table = TableCells(joiner, slices: slices, periods: periods)
        let entry = try #require(slices.entries.first)
        let runs = Array(slices.blocks[0].runs(of: 0))
        #expect(
            (0..<3).map { table.finished($0, entry, runs[0])?.value } == [
                32, 8, try decimal("0.25"),
            ])
        #expect(table.finished(0, entry, runs[0])?.rows == 2)
        #expect(table.finished(1, entry, runs[0])?.undefined == nil)
        #expect(table.finished(1, entry, runs[1])?.undefined == .overflow)
        #expect(table.plain(0, slices.blocks[0]) != nil && table.plain(2, slices.blocks[0]) == nil)
    }
}
