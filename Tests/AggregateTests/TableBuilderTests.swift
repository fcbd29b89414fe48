import SalesCore
import Testing

@testable import Aggregate

@Suite("Partials become the metric table")
struct TableBuilderTests {
    private let asOf: Day

    init() throws { asOf = try day("2026-01-01") }

    private func source(
        _ spec: MetricSpec, _ records: [Record], name: String = "a.csv", sha256: String = "1"
    ) throws -> SourcePartials {
        SourcePartials(name: name, sha256: sha256, partials: try partials(spec, records))
    }

    @Test("A quarter is its months combined, never an average of averages")
    func quarters() throws {
        let spec = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"), try aggregate("lines", .count),
                try aggregate("mean", .mean, of: "revenue"),
                try aggregate("smallest", .min, of: "revenue"),
                ratio("average", "revenue", "lines"),
            ], slices: [[]])
        let records = try [("2025-01-01", 10), ("2025-02-01", 1), ("2025-02-28", 2)].map {
            Record(try day($0), [:], ["revenue": ExactDecimal($1)])
        }
        let table = try TableBuilder(spec: spec).table(
            from: [try source(spec, records)], asOf: asOf)
        let quarter = Period.quarter(2025, 1)
        let thirteenThirds = try decimal("4.333333333333")
        #expect(table.value("revenue", .total, quarter) == 13)
        #expect(table.value("lines", .total, quarter) == 3)
        #expect(table.value("mean", .total, quarter) == thirteenThirds)
        #expect(table.value("average", .total, quarter) == thirteenThirds)
        #expect(table.value("smallest", .total, quarter) == 1)
        #expect(table.value("mean", .total, .month(2025, 2)) == (try decimal("1.5")))
        #expect(table.cell("average", .total, quarter)?.rows == 3)
    }

    @Test("Quarters follow the fiscal calendar")
    func fiscalQuarters() throws {
        let spec = spec([try aggregate("lines", .count)], slices: [[]], firstMonth: 2)
        let records = try ["2025-01-31", "2025-02-01", "2025-04-30"].map { Record(try day($0)) }
        let table = try TableBuilder(spec: spec).table(
            from: [try source(spec, records)], asOf: asOf)
        #expect(table.periods(.quarter).map(\.description) == ["FY2025-Q4", "FY2026-Q1"])
        #expect(table.value("lines", .total, .quarter(2026, 1, isFiscal: true)) == 2)
    }

    @Test("Quarters equal the naive aggregation of their lines", arguments: 0..<20)
    func quarterProperty(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let spec = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("costs", .max, of: "cost", where: "stage != won"),
            ])
        let records = RandomOrders.records(200, using: &generator)
        let table = try TableBuilder(spec: spec).table(
            from: [try source(spec, records)], asOf: asOf)
        for (address, cell) in table.cells where address.period.grain == .quarter {
            let lines = records.filter { record in
                spec.calendar.period(.quarter, of: record.day) == address.period
                    && address.slice.members.allSatisfy {
                        record.texts[$0.dimension, default: ""] == $0.value
                    }
            }
            if address.metric == "revenue" {
                let values = lines.compactMap { $0.numbers["revenue"] }
                let sum = try values.reduce(ExactDecimal.zero) { try $0.adding($1) }
                #expect(cell.value == (values.isEmpty ? nil : sum))
                #expect(cell.rows == lines.count)
            } else {
                let others = lines.filter { $0.texts["stage"] != "won" }
                #expect(cell.value == others.compactMap { $0.numbers["cost"] }.max())
            }
        }
    }

    @Test("Without lines there is no cell; with fill, members seen anywhere read 0")
    func fillsZeros() throws {
        let spec = spec(
            [
                try aggregate("lines", .count),
                try aggregate("won", .count, where: "stage = won", fillsWithZero: true),
                ratio("win_rate", "won", "lines"),
            ], slices: [[], ["region"]])
        let records = [
            Record(try day("2025-01-05"), ["region": "EMEA", "stage": "won"]),
            Record(try day("2025-03-05"), ["region": "EMEA", "stage": "lost"]),
        ]
        let table = try TableBuilder(spec: spec).table(
            from: [try source(spec, records)], asOf: asOf)
        for slice in [Slice.total, Slice("region", "EMEA")] {
            #expect(table.value("won", slice, .month(2025, 1)) == 1)
            #expect(table.cell("won", slice, .month(2025, 2))?.value == 0)
            #expect(table.cell("won", slice, .month(2025, 2))?.rows == 0)
            #expect(table.value("won", slice, .month(2025, 3)) == 0)
            #expect(table.cell("lines", slice, .month(2025, 2)) == nil)
            #expect(table.cell("win_rate", slice, .month(2025, 2))?.value == nil)
            #expect(table.value("win_rate", slice, .month(2025, 3)) == 0)
            #expect(table.value("won", slice, .quarter(2025, 1)) == 1)
        }
        #expect(table.cell("won", .total, .month(2024, 12)) == nil)
        #expect(table.cell("won", .total, .month(2025, 4)) == nil)
    }

    @Test("A filter that nothing ever passes still counts 0 in the total")
    func fillsNeverSeen() throws {
        let spec = spec(
            [try aggregate("won", .count, where: "stage = won", fillsWithZero: true)],
            slices: [[], ["region"]])
        let table = try TableBuilder(spec: spec).table(
            from: [try source(spec, [Record(try day("2025-01-05"), ["region": "EMEA"])])],
            asOf: asOf)
        #expect(table.cells.count == 2)
        #expect(table.value("won", .total, .month(2025, 1)) == 0)
    }

    @Test("A mistyped year does not fill centuries with zeros")
    func fillIsBounded() throws {
        let spec = spec([try aggregate("lines", .count, fillsWithZero: true)], slices: [[]])
        let records = [Record(try day("0025-01-05")), Record(try day("2025-01-05"))]
        let table = try TableBuilder(spec: spec).table(
            from: [try source(spec, records)], asOf: asOf)
        #expect(
            table.cells.keys.count { $0.period.grain == .month } == TableBuilder.longestFill + 1)
        #expect(table.value("lines", .total, .month(25, 1)) == 1)
    }

    @Test("All cells of a period have its status")
    func status() throws {
        let spec = spec([try aggregate("lines", .count)], slices: [[], ["region"]])
        let first = try day("2025-01-01")
        let records = (0..<100).map {
            Record(first.advanced(by: $0), ["region": $0 % 3 == 0 ? "EMEA" : "APAC"])
        }
        let table = try TableBuilder(spec: spec).table(
            from: [try source(spec, records)], asOf: asOf)
        for (address, cell) in table.cells {
            let isWhole = ["2025-01", "2025-02", "2025-03", "2025-Q1"]
                .contains(address.period.description)
            #expect(cell.status == (isWhole ? .complete : .partial), "\(address)")
        }
    }

    @Test("Sources add up; the same bytes twice count once")
    func sources() throws {
        let spec = spec([try aggregate("lines", .count)], slices: [[]], upload: .append)
        let records = [Record(try day("2025-01-05"))]
        let first = try source(spec, records, name: "a.csv", sha256: "1")
        let second = try source(spec, records, name: "a.csv", sha256: "2")
        let table = try TableBuilder(spec: spec).table(from: [first, second, first], asOf: asOf)
        #expect(table.value("lines", .total, .month(2025, 1)) == 2)
    }

    @Test("No sources, an empty table")
    func empty() throws {
        let table = try TableBuilder(
            spec: spec([try aggregate("lines", .count, fillsWithZero: true)])
        )
        .table(from: [], asOf: asOf)
        #expect(table.cells.isEmpty)
    }
}
