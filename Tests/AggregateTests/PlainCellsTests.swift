import SalesCore
import Testing

@testable import Aggregate

@Suite("Sums and counts the quick way")
struct PlainCellsTests {
    private func setUp(
        _ metrics: [Metric], _ records: [Record]
    ) throws -> (CellJoiner, TableSlices.Block) {
        let spec = spec(metrics, slices: [[]])
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add([cells(spec, records)])
        let coverage = Coverage(
            activeDays: joiner.activeDays, calendar: spec.calendar, asOf: try day("2026-01-01"))
        let periods = TablePeriods(joiner, grains: [.quarter], coverage: coverage, filling: [])
        let block = try #require(TableSlices(joiner, periods: periods, fills: false).blocks.first)
        return (joiner, block)
    }

    private func found(
        _ metric: Int, _ joiner: CellJoiner, _ block: TableSlices.Block
    ) throws -> [PlainCells.Cell?] {
        let plain = try #require(
            PlainCells(joiner.plan.metrics[metric], block, scales: joiner.scales))
        var cells: [PlainCells.Cell?] = []
        plain.forEach(of: 0) { cells.append($1) }
        return cells
    }

    @Test("The months of a quarter together; lines without a value count as lines")
    func quarter() throws {
        let (joiner, block) = try setUp(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("lines", .count), try aggregate("priced", .count, of: "revenue"),
                try aggregate("won", .count, where: "stage = won"),
                try aggregate("cost", .sum, of: "cost"),
            ],
            [
                Record(try day("2025-01-01"), [:], ["revenue": try decimal("1.25")]),
                Record(try day("2025-02-01"), [:], ["revenue": 2]),
                Record(try day("2025-03-01")),
            ])
        let all = try (0..<5).map { try found($0, joiner, block) }
        #expect(all[0].map { $0?.mantissa } == [325] && all[0].map { $0?.rows } == [3])
        #expect(all[1].map { $0?.mantissa } == [3] && all[2].map { $0?.mantissa } == [2])
        #expect(all[3].map { $0 == nil } == [true])
        #expect(all[4].map { $0?.mantissa } == [Int64?.none] && all[4][0]?.rows == 3)
    }

    @Test("Left to the general way: other aggregates, and sums beyond 64 bits")
    func general() throws {
        let large = ExactDecimal(mantissa: Int128(Int64.max), scale: 0)
        let (joiner, block) = try setUp(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("least", .min, of: "revenue"),
            ],
            [
                Record(try day("2025-01-01"), [:], ["revenue": large]),
                Record(try day("2025-02-01"), [:], ["revenue": large]),
            ])
        #expect(try found(0, joiner, block).map { $0 == nil } == [true])
        #expect(
            PlainCells(joiner.plan.metrics[1], block, scales: joiner.scales) == nil)
    }
}
