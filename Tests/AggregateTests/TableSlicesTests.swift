import SalesCore
import Testing

@testable import Aggregate

@Suite("The slices of tables")
struct TableSlicesTests {
    private func slices(_ metric: Metric, fills: Bool) throws -> (TableSlices, TablePeriods) {
        let spec = spec(
            [metric], dimensions: ["region", "stage"],
            slices: [[], ["region"], ["region", "stage"]])
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add([
            try cells(
                spec,
                [
                    Record(try day("2025-01-01"), ["region": "Süd", "stage": "won"]),
                    Record(try day("2025-03-01"), ["region": "Nord", "stage": "lost"]),
                ])
        ])
        let coverage = Coverage(
            activeDays: joiner.activeDays, calendar: spec.calendar, asOf: try day("2026-01-01"))
        let periods = TablePeriods(
            joiner, grains: Grain.allCases, coverage: coverage,
            filling: fills ? [.month(2025, 2)] : [])
        return (TableSlices(joiner, periods: periods, fills: fills), periods)
    }

    @Test("Of all sets of dimensions together, by the bytes of their texts")
    func order() throws {
        let (slices, _) = try slices(try aggregate("n", .count), fills: false)
        #expect(
            slices.entries.map { String(decoding: slices.text($0), as: UTF8.self) } == [
                "", "region=Nord", "region=Nord;stage=lost", "region=Süd",
                "region=Süd;stage=won",
            ])
    }

    @Test("A quarter is the run of its months; what is filled has a run without groups")
    func runs() throws {
        let (slices, periods) = try slices(try aggregate("n", .count), fills: true)
        let runs = slices.blocks[slices.entries[0].block].runs(of: 0).map {
            "\(periods.rows[Int($0.period)].period) \($0.count)"
        }
        #expect(runs == ["2025-01 1", "2025-02 0", "2025-03 1", "2025-Q1 2"])
    }

    @Test("Only slices that some metric has a cell of are filled, and the total always")
    func filled() throws {
        let metric = try aggregate("won", .count, where: "stage = won", fillsWithZero: true)
        let (slices, _) = try slices(metric, fills: true)
        let filled = slices.entries.filter { slices.blocks[$0.block].isFilled($0.slice) }
        #expect(
            filled.map { String(decoding: slices.text($0), as: UTF8.self) }
                == ["", "region=Süd", "region=Süd;stage=won"])
    }
}
