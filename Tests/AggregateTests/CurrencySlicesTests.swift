import SalesCore
import Testing

@testable import Aggregate

@Suite("Amounts held apart by currency")
struct CurrencySlicesTests {
    private let asOf: Day
    /// Revenue is by currency (the stage column names it here), orders are not.
    private let spec: MetricSpec

    init() throws {
        asOf = try day("2025-12-01")
        let revenue = Metric(
            name: "revenue", definition: .aggregate(.sum, of: "revenue", filter: nil),
            unit: .ownCurrency, fillsWithZero: true, currencyColumn: "stage")
        let average = Metric(
            name: "average", definition: .ratio(numerator: "revenue", denominator: "orders"),
            unit: .ownCurrency, currencyColumn: "stage")
        let median = Metric(
            name: "median", definition: .aggregate(.median, of: "revenue", filter: nil),
            unit: .ownCurrency, currencyColumn: "stage")
        spec = AggregateTests.spec(
            [revenue, try aggregate("orders", .count), average, median],
            dimensions: ["stage", "region"],
            slices: [[], ["stage"], ["region"], ["stage", "region"]])
    }

    private func joiner() throws -> CellJoiner {
        let aggregator = try MetricAggregator(spec: spec, schema: orderSchema)
        let batch = RecordBatch(schema: orderSchema)
        batch.fill(with: [
            Record(try day("2025-10-01"), ["stage": "EUR", "region": "West"], ["revenue": 10]),
            Record(try day("2025-10-02"), ["stage": "USD", "region": "West"], ["revenue": 7]),
            Record(try day("2025-11-02"), ["stage": "USD", "region": "East"], ["revenue": 5]),
            Record(try day("2025-11-30"), ["region": "East"]),
        ])
        try aggregator.consume(batch)
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add([try aggregator.finish()])
        try joiner.finishEntries()
        return joiner
    }

    @Test("No cell adds two currencies, and none is of no currency")
    func cells() throws {
        let table = try joiner().table(asOf: asOf)
        let (october, november) = (Period.month(2025, 10), Period.month(2025, 11))
        #expect(table.value("revenue", .total, october) == nil)
        #expect(table.slices[Slice("region", "West")]?["revenue"] == nil)
        #expect(table.value("revenue", Slice("stage", "EUR"), october) == 10)
        #expect(table.value("revenue", Slice("stage", "USD"), Period.quarter(2025, 4)) == 12)
        #expect(table.value("revenue", Slice("stage", "EUR"), november) == 0)
        #expect(table.slices[Slice("stage", "")]?.keys.sorted() == ["orders"])
        #expect(table.value("orders", .total, october) == 2)
        #expect(table.value("orders", Slice("stage", ""), november) == 1)
        #expect(table.value("average", Slice("stage", "USD"), Period.quarter(2025, 4)) == 6)
        #expect(table.value("median", Slice("stage", "USD"), Period.quarter(2025, 4)) == 6)
        for row in table.rows where row.address.metric != "orders" {
            #expect(row.unit.text == row.address.slice.value(of: "stage"))
        }
    }

    @Test("Lines written cell by cell are those of the table")
    func lines() async throws {
        let joiner = try joiner()
        var bytes: [UInt8] = []
        try await joiner.writeTables(asOf: asOf) { bytes += $0 }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == TableCSV.text(joiner.table(asOf: asOf).rows))
    }

    @Test("What is stored holds no sum of two currencies either")
    func partials() throws {
        let slices = try joiner().partials().slices
        for (slice, metrics) in slices where metrics["revenue"] != nil {
            #expect(["EUR", "USD"].contains(slice.value(of: "stage")))
        }
        #expect(slices[.total]?.keys.sorted() == ["orders"])
    }

    @Test("Shares, ranks, contributions and effects stay within a currency")
    func comparisons() throws {
        let metrics = Array(spec.metrics.prefix(3))
        let base = AggregateTests.spec(metrics, dimensions: ["stage", "region"])
        var cells: [CellAddress: Cell] = [:]
        for (period, factor) in [("2025-10", 1), ("2025-11", 2)] {
            for (slice, revenue, orders) in [
                ("stage=EUR", 40, 4), ("stage=EUR;region=West", 30, 1),
                ("stage=EUR;region=East", 10, 3), ("stage=USD", 1000, 5),
                ("stage=USD;region=West", 1000, 5),
            ] {
                let place = try #require(Slice(slice))
                let values = [
                    "revenue": ExactDecimal(revenue * factor), "orders": ExactDecimal(orders),
                    "average": ExactDecimal(revenue * factor / orders),
                ]
                for (metric, value) in values {
                    let address = CellAddress(
                        metric: metric, slice: place, period: try #require(Period(period)))
                    cells[address] = Cell(value: value, rows: 1, status: .complete)
                }
            }
        }
        let rows = comparedRows(MetricTable(spec: base, asOf: asOf, cells: cells))
        let west = try #require(rows["revenue stage=EUR;region=West 2025-11"])
        #expect(west.share == .known(ExactDecimal(mantissa: 75, scale: 2)))
        #expect(west.rank == .known(Rank(place: 1, siblings: 2)))
        #expect(west.previous.contribution == .known(30))
        #expect(west.row.unit == .money(.eur))
        let euros = try #require(rows["revenue stage=EUR 2025-11"])
        #expect(euros.share == nil && euros.rank == nil && euros.previous.contribution == nil)
        #expect(euros.previous.difference == .known(40))
        let orders = try #require(rows["orders stage=EUR 2025-11"])
        #expect(orders.rank == .known(Rank(place: 2, siblings: 2)))
        let effects = try ["West", "East"].map {
            try #require(rows["average stage=EUR;region=\($0) 2025-11"]).previous
        }
        let parts = effects.compactMap { $0.rate?.value } + effects.compactMap { $0.mix?.value }
        #expect(try parts.reduce(ExactDecimal.zero) { try $0.adding($1) } == 10)
    }
}
