import SalesCore
import Testing

@testable import Aggregate

@Suite("Holistic metrics of every slice, month and quarter")
struct EntryTableTests {
    private let asOf: Day

    init() throws { asOf = try day("2026-01-01") }

    private func metrics(using generator: inout SeededGenerator) throws -> [Metric] {
        func filter(_ generator: inout SeededGenerator) throws -> Expression? {
            guard Bool.random(using: &generator) else { return nil }
            return try RandomOrders.filters.randomElement(using: &generator).map(condition)
        }
        var metrics: [Metric] = []
        let columns = ["revenue", "cost", "units"]
        for column in columns.shuffled(using: &generator).prefix(2) {
            let rank = ExactDecimal(
                mantissa: Int128(Int.random(in: 1...999, using: &generator)), scale: 3)
            let entities =
                [["product"], ["region", "stage"], ["stage"]]
                .randomElement(using: &generator) ?? []
            metrics += [
                aggregate(
                    "distinct_\(column)",
                    AggregateDefinition(.countDistinct, of: column, filter: try filter(&generator))),
                aggregate(
                    "median_\(column)",
                    AggregateDefinition(.median, of: column, filter: try filter(&generator))),
                aggregate(
                    "rank_\(column)",
                    AggregateDefinition(
                        .percentile, of: column, filter: try filter(&generator), rank: rank)),
                aggregate(
                    "first_\(column)",
                    AggregateDefinition(
                        .first, of: column, filter: try filter(&generator), entities: entities)),
                aggregate(
                    "last_\(column)",
                    AggregateDefinition(
                        .last, of: column, filter: try filter(&generator), entities: entities)),
            ]
        }
        metrics.append(
            aggregate("products", AggregateDefinition(.countDistinct, of: "product")))
        return metrics
    }

    @Test(
        "The same as line by line, however lines are split, joined and spilled", arguments: 0..<12)
    func agreesWithNaive(seed: Int) async throws {
        var generator = SeededGenerator(seed: 7000 + seed)
        let drawn = try RandomOrders.spec(using: &generator)
        let metrics = try metrics(using: &generator)
        let spec = spec(
            metrics, dimensions: drawn.dimensions.map(\.name), slices: drawn.slices,
            upload: .append, firstMonth: drawn.calendar.firstMonth)
        let scratch = MemoryScratch()
        let entries = Int.random(in: 64...2000, using: &generator)
        let joiner = try CellJoiner(
            spec: spec, schema: orderSchema, scratch: scratch, entriesInMemory: entries)
        var all: [Record] = []
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let records = RandomOrders.records(
                Int.random(in: 0...300, using: &generator), using: &generator
            ).map { record in
                var record = record
                record.day = Day(number: 20_000 + record.day.number % 150)
                return record
            }
            let cut = Int.random(in: 0...records.count, using: &generator)
            let parts = [
                try cells(
                    spec, records[..<cut], batchSize: 70, scratch: scratch,
                    entriesInMemory: entries),
                try cells(
                    spec, records[cut...], batchSize: 33, from: cut, scratch: scratch,
                    entriesInMemory: entries),
            ]
            try joiner.add(parts.shuffled(using: &generator))
            all += records
        }
        try joiner.finishEntries()
        let table = joiner.table(asOf: asOf)
        let naive = NaiveHolistic(spec: spec, schema: orderSchema)
        for metric in spec.metrics {
            let expected = try naive.cells(metric, all)
            let found = table.rows.filter { $0.address.metric == metric.name }
            #expect(found.count == expected.count)
            for row in found {
                #expect(row.cell.value == expected[row.address] ?? nil, "\(row.address)")
            }
        }
        var bytes: [UInt8] = []
        try await joiner.writeTables(asOf: asOf) { bytes += $0 }
        #expect(String(decoding: bytes, as: UTF8.self) == TableCSV.text(table.rows))
    }

    @Test("A later upload takes its months over; a ratio divides by what is left")
    func replaced() throws {
        let spec = spec(
            [
                aggregate("orders", AggregateDefinition(.countDistinct, of: "product")),
                try aggregate("revenue", .sum, of: "revenue"),
                ratio("average", "revenue", "orders"),
                aggregate(
                    "stock", AggregateDefinition(.last, of: "units", entities: ["product"])),
            ], slices: [[]], upload: .replacePeriod)
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        func line(_ text: String, _ product: String, _ units: Int) throws -> Record {
            Record(
                try day(text), ["product": product], ["units": ExactDecimal(units), "revenue": 9])
        }
        try joiner.add([
            cells(
                spec,
                [
                    try line("2025-01-05", "a", 1), try line("2025-02-05", "a", 2),
                    try line("2025-02-06", "b", 3),
                ])
        ])
        try joiner.add([
            cells(spec, [try line("2025-02-01", "c", 5), try line("2025-02-01", "c", 7)])
        ])
        try joiner.finishEntries()
        let rows = joiner.table(asOf: asOf).rows.map {
            "\($0.address.metric) \($0.address.period) \($0.valueText)"
        }
        #expect(
            rows == [
                "orders 2025-01 1", "orders 2025-02 1", "orders 2025-Q1 2", "revenue 2025-01 9",
                "revenue 2025-02 18", "revenue 2025-Q1 27", "average 2025-01 9",
                "average 2025-02 18", "average 2025-Q1 13.5", "stock 2025-01 1", "stock 2025-02 7",
                "stock 2025-Q1 8",
            ])
    }
}
