import SalesCore
import Testing

@testable import Aggregate

@Suite("Records become partial cells")
struct MetricAggregatorTests {
    @Test("Each aggregate, sliced, by month")
    func aggregates() throws {
        let spec = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("lines", .count),
                try aggregate("staged", .count, of: "stage"),
                try aggregate("smallest", .min, of: "revenue"),
                try aggregate("largest", .max, of: "revenue"),
                try aggregate("mean_cost", .mean, of: "cost", where: "stage = won"),
            ], slices: [[], ["region"]])
        let result = try partials(
            spec,
            [
                Record(
                    try day("2025-01-31"), ["region": "EMEA", "stage": "won"],
                    ["revenue": try decimal("10.25"), "cost": 4]),
                Record(
                    try day("2025-01-02"), ["region": "APAC"], ["revenue": try decimal("-0.5")]),
                Record(try day("2025-02-01"), ["stage": "won"], ["cost": try decimal("2.125")]),
            ])

        func cell(_ metric: String, _ slice: Slice, _ month: Int) -> Accumulation? {
            result.cells[.init(metric: metric, slice: slice, month: .month(2025, month))]
        }
        let emea = Slice("region", "EMEA")
        #expect(cell("revenue", .total, 1) == .init(rows: 2, values: 2, sum: try decimal("9.75")))
        #expect(cell("revenue", emea, 1) == .init(rows: 1, values: 1, sum: try decimal("10.25")))
        #expect(cell("revenue", .total, 2) == .init(rows: 1, values: 0))
        #expect(cell("lines", .total, 1) == .init(rows: 2, values: 2))
        #expect(cell("staged", .total, 1) == .init(rows: 2, values: 1))
        #expect(
            cell("smallest", .total, 1)
                == .init(rows: 2, values: 2, minimum: try decimal("-0.5")))
        #expect(
            cell("largest", .total, 1) == .init(rows: 2, values: 2, maximum: try decimal("10.25")))
        #expect(cell("mean_cost", .total, 1) == .init(rows: 1, values: 1, sum: 4))
        #expect(
            cell("mean_cost", Slice("region", ""), 2)
                == .init(rows: 1, values: 1, sum: try decimal("2.125")))
        #expect(cell("mean_cost", Slice("region", "APAC"), 1) == nil)
        #expect(
            result.activeDays
                == [try day("2025-01-31"), try day("2025-01-02"), try day("2025-02-01")])
    }

    @Test("The same as line by line, for any spec", arguments: 0..<120)
    func agreesWithNaive(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let spec = try RandomOrders.spec(using: &generator)
        let records = RandomOrders.records(
            Int.random(in: 0...600, using: &generator), using: &generator)
        let expected = try NaiveAggregation(spec: spec, schema: orderSchema).partials(records)
        let batchSize = Int.random(in: 1...300, using: &generator)
        #expect(try partials(spec, records, batchSize: batchSize) == expected)
    }

    @Test("However the lines are split over aggregators and batches", arguments: 0..<40)
    func splits(seed: Int) throws {
        var generator = SeededGenerator(seed: 1000 + seed)
        let spec = try RandomOrders.spec(using: &generator)
        let records = RandomOrders.records(400, using: &generator)
        let whole = try partials(spec, records)
        var shares = [[Record]](repeating: [], count: Int.random(in: 1...6, using: &generator))
        for record in records {
            shares[Int.random(in: shares.indices, using: &generator)].append(record)
        }
        var joined = MetricPartials()
        for share in shares.shuffled(using: &generator) {
            let size = Int.random(in: 1...100, using: &generator)
            joined.combine(try partials(spec, share, batchSize: size))
        }
        #expect(joined == whole)
    }

    @Test("Sums are exact at 36 digits, over batches of different scale")
    func exactness() throws {
        let spec = spec([try aggregate("revenue", .sum, of: "revenue")], slices: [[]])
        let values = [
            "1234567890123456789012345678901", "0.12345", "-0.00001", "0.1",
            "100000000000000000000000000000",
        ]
        let records = try values.map { text in
            Record(try day("2025-01-01"), [:], ["revenue": try decimal(text)])
        }
        for batchSize in 1...5 {
            let cells = try partials(spec, records, batchSize: batchSize).cells
            #expect(
                cells.values.map(\.sum) == [try decimal("1334567890123456789012345678901.22344")])
        }
    }

    @Test("A sum that does not fit is told, and spoils neither its neighbour nor a count")
    func overflow() throws {
        let spec = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("largest", .max, of: "revenue"), try aggregate("lines", .count),
            ], slices: [[], ["region"]])
        let huge = try decimal("150000000000000000000000000000000000000")
        let records = [
            Record(try day("2025-01-01"), ["region": "A"], ["revenue": huge]),
            Record(try day("2025-01-01"), ["region": "B"], ["revenue": huge]),
        ]
        let result = try partials(spec, records)
        func cell(_ metric: String, _ slice: Slice) -> Accumulation? {
            result.cells[.init(metric: metric, slice: slice, month: .month(2025, 1))]
        }
        #expect(cell("revenue", .total)?.overflowed == true)
        #expect(cell("revenue", Slice("region", "A"))?.sum == huge)
        #expect(cell("revenue", Slice("region", "A"))?.overflowed == false)
        #expect(cell("largest", .total) == .init(rows: 2, values: 2, maximum: huge))
        #expect(cell("lines", .total) == .init(rows: 2, values: 2))
    }

    @Test("An extreme that outgrows 38 digits is told, so that no other source's hides it")
    func extremeOverflow() throws {
        let spec = spec(
            [
                try aggregate("smallest", .min, of: "revenue"),
                try aggregate("largest", .max, of: "revenue"),
            ], slices: [[]])
        let huge = try decimal("150000000000000000000000000000000000000")
        let records = try [huge, decimal("0.01")].map {
            Record(try day("2025-01-01"), [:], ["revenue": $0])
        }
        for order in [records, records.reversed()] {
            let cells = try partials(spec, order, batchSize: 1).cells
            #expect(cells.count == 2)
            #expect(cells.values.allSatisfy { $0.overflowed && $0.rows == 2 })
        }
    }

    @Test("More members than 64 bits of codes can hold apart")
    func manyMembers() throws {
        let names = (0..<7).map { "d\($0)" }
        let schema = RecordSchema(columns: names.map { .init(name: $0, kind: .text) })
        let spec = spec(
            [try aggregate("lines", .count)], dimensions: names, slices: [names, ["d3"], []])
        let records = try (0..<3000).map { number in
            Record(
                try day("2025-01-01").advanced(by: number % 90),
                Dictionary(
                    uniqueKeysWithValues: names.enumerated().map { place, name in
                        (name, "m\(number / (place % 3 + 1))")
                    }))
        }
        let expected = try NaiveAggregation(spec: spec, schema: schema).partials(records)
        #expect(try partials(spec, records, schema: schema, batchSize: 700) == expected)
    }

    @Test("Batches that do not share their texts are refused")
    func foreignBatch() throws {
        let aggregator = try MetricAggregator(
            spec: spec([try aggregate("lines", .count)]), schema: orderSchema)
        let record = Record(try day("2025-01-01"))
        try aggregator.consume(RecordBatch(orderSchema, [record]))
        #expect(throws: AggregateFailure.foreignBatch) {
            try aggregator.consume(RecordBatch(orderSchema, [record]))
        }
    }

    @Test("Dates without a day make every day of the month active")
    func monthPrecision() throws {
        let spec = spec([try aggregate("lines", .count)], dateFormats: ["yyyy-MM"])
        let result = try partials(spec, [Record(try day("2025-02-01"))])
        #expect(result.activeDays.count == 28)
    }

    @Test("No lines, no cells")
    func empty() throws {
        let result = try partials(spec([try aggregate("lines", .count)]), [])
        #expect(result == MetricPartials())
    }
}
