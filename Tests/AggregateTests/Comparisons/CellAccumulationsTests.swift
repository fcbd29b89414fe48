import SalesCore
import Testing

@testable import Aggregate

@Suite("What months come to, told by cells")
struct CellAccumulationsTests {
    private func metrics() throws -> [Metric] {
        [
            try aggregate("revenue", .sum, of: "revenue"), try aggregate("orders", .count),
            try aggregate("least", .min, of: "revenue"), try aggregate("most", .max, of: "revenue"),
            try aggregate("mean", .mean, of: "revenue"),
            try aggregate("spread", .stddev, of: "revenue"),
            aggregate("buyers", AggregateDefinition(.countDistinct, of: "product")),
            ratio("average", "revenue", "orders"), ratio("each", "revenue", "buyers"),
            try formula("half", "most / 2"), try formula("odd", "half + mean"),
        ]
    }

    @Test("Sums, counts and extremes, and what is made of them alone")
    func told() throws {
        let untold = CellAccumulations.untold(of: spec(try metrics()))
        #expect(untold == ["mean", "spread", "buyers", "each", "odd"])
    }

    @Test("Of a currency, only with parts of the same one")
    func currencies() throws {
        let revenue = try aggregate("revenue", .sum, of: "revenue")
        let split = Metric(
            name: "split", definition: revenue.definition, unit: .ownCurrency,
            currencyColumn: "region")
        let mixed = ratio("mixed", "split", "revenue")
        let own = Metric(
            name: "own", definition: .ratio(numerator: "split", denominator: "revenue"),
            unit: .ownCurrency, currencyColumn: "region")
        let untold = CellAccumulations.untold(of: spec([revenue, split, mixed, own]))
        #expect(untold == ["mixed"])
    }

    @Test("Come to the same over every window as the lines do")
    func same() throws {
        var generator = SeededGenerator(seed: 3)
        let spec = spec(
            try metrics().filter { !["buyers", "each"].contains($0.name) },
            slices: [[], ["region"]])
        let records = RandomOrders.records(400, using: &generator)
        let added = try partials(spec, records)
        let builder = TableBuilder(spec: spec)
        let days = Set(records.map(\.day))
        let asOf = try day("2030-01-01")
        let table = builder.table(
            of: [added], activeDays: days, holistic: HolisticValues(), asOf: asOf)
        let byCells = RunningPeriods(
            spec, cells: CellAccumulations(table), slices: [:], holistic: nil)
        let byLines = RunningPeriods(
            spec, slices: builder.sliceCells(of: [added], activeDays: days), holistic: nil)
        var known = 0
        for row in table.rows where row.address.period.grain == .month {
            let (metric, slice) = (row.address.metric, row.address.slice)
            guard !CellAccumulations.untold(of: spec).contains(metric) else { continue }
            let (found, expected) = (
                byCells.cells(of: metric, in: slice), byLines.cells(of: metric, in: slice)
            )
            let month = row.address.period
            #expect(found.yearToDate(month) == expected.yearToDate(month), "\(row)")
            #expect(found.trailingTwelve(month) == expected.trailingTwelve(month), "\(row)")
            known += found.yearToDate(month).value == nil ? 0 : 1
        }
        #expect(known > 50)
    }

    @Test("Where a cell overflowed, what it is part of does")
    func overflow() throws {
        let spec = spec([try aggregate("revenue", .sum, of: "revenue")])
        let cells = [
            (Period.month(2025, 1), Cell(value: 5, rows: 2, status: .complete)),
            (.month(2025, 2), Cell(value: nil, undefined: .overflow, rows: 2, status: .complete)),
            (.month(2025, 3), Cell(value: nil, rows: 1, status: .complete)),
        ]
        let table = MetricTable(
            spec: spec, asOf: try day("2026-01-01"),
            cells: Dictionary(
                uniqueKeysWithValues: cells.map {
                    (CellAddress(metric: "revenue", period: $0.0), $0.1)
                }))
        let running = RunningPeriods(
            spec, cells: CellAccumulations(table), slices: [:], holistic: nil
        ).cells(of: "revenue", in: .total)
        #expect(running.yearToDate(.month(2025, 1)) == .known(5))
        #expect(running.yearToDate(.month(2025, 3)) == .undefined(.overflow))
        #expect(running.trailingTwelve(.month(2026, 1)) == .undefined(.overflow))
        #expect(running.trailingTwelve(.month(2026, 2)) == .undefined(.noValue))
        #expect(running.trailingTwelve(.month(2026, 3)) == .undefined(.missing))
    }
}
