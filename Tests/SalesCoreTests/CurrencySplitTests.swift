import SalesCore
import Testing

@Suite("Tables told by currency")
struct CurrencySplitTests {
    private static let month = Period.month(2025, 10)

    private func table() throws -> MetricTable {
        let metrics = [
            Metric(
                name: "revenue", also: ["sales"],
                definition: .aggregate(.sum, of: "revenue", filter: nil), unit: .ownCurrency,
                currencyColumn: "ccy"),
            Metric(
                name: "orders", definition: .aggregate(.count, of: nil, filter: nil), unit: .count),
            Metric(
                name: "average", definition: .ratio(numerator: "revenue", denominator: "orders"),
                unit: .ownCurrency, currencyColumn: "ccy"),
            Metric(
                name: "ARR", label: "ARR",
                definition: .formula(try Expression(parsing: "revenue * 12")),
                unit: .ownCurrency, currencyColumn: "ccy"),
        ]
        let spec = MetricSpec(
            currency: .gbp, source: SourceSpec(time: "date", columns: []),
            dimensions: ["ccy", "region"].map { Dimension(name: $0, singular: $0, plural: $0) },
            slices: [[], ["ccy"], ["region"], ["ccy", "region"]], metrics: metrics)
        var cells: [CellAddress: Cell] = [:]
        for (metric, slice, value, rows) in [
            ("revenue", "ccy=EUR", 100, 2), ("revenue", "ccy=EUR;region=West", 60, 1),
            ("revenue", "ccy=USD", 70, 5), ("average", "ccy=USD", 14, 5), ("orders", "", 7, 7),
            ("orders", "ccy=USD", 5, 5), ("orders", "ccy=EUR", 2, 2),
        ] {
            let slice = try #require(Slice(slice))
            let address = CellAddress(metric: metric, slice: slice, period: Self.month)
            cells[address] = Cell(value: ExactDecimal(value), rows: rows, status: .complete)
        }
        return MetricTable(spec: spec, asOf: Day(number: 20_400), cells: cells)
    }

    @Test("Each currency of a metric is a metric with a total, that of most lines first")
    func metrics() throws {
        let split = try table().splitByCurrency
        #expect(
            split.spec.metrics.map(\.name) == [
                "revenue[ccy=USD]", "revenue[ccy=EUR]", "orders", "average[ccy=USD]",
                "average[ccy=EUR]", "ARR[ccy=USD]", "ARR[ccy=EUR]",
            ])
        #expect(split.spec.metrics[0].label == "USD revenue")
        #expect(split.spec.metrics[0].unit == .money(.usd))
        #expect(split.spec.metrics[0].also.contains("sales in USD"))
        #expect(split.spec.metrics[5].label == "USD ARR")
        #expect(
            split.spec.metrics[3].definition
                == .ratio(numerator: "revenue[ccy=USD]", denominator: "orders"))
        #expect(
            split.spec.metrics[6].definition
                == .formula(.arithmetic(.name("revenue[ccy=EUR]"), .times, .number(12))))
        #expect(split.spec.currency == nil)
        #expect(
            split.spec.metrics.map(\.isOfOneCurrency) == [
                true, true, false, true, true, true, true,
            ])
    }

    @Test("Every cell keeps its value, and nothing is added")
    func cells() throws {
        let table = try table()
        let split = table.splitByCurrency
        #expect(split.cellCount == table.cellCount)
        #expect(split.value("revenue[ccy=EUR]", .total, Self.month) == 100)
        #expect(split.value("revenue[ccy=EUR]", Slice("region", "West"), Self.month) == 60)
        #expect(split.value("revenue[ccy=USD]", .total, Self.month) == 70)
        #expect(split.value("orders", .total, Self.month) == 7)
        #expect(split.value("orders", Slice("ccy", "EUR"), Self.month) == 2)
        #expect(split.value("revenue", .total, Self.month) == nil)
        #expect(split.splitByCurrency.cells == split.cells)
    }

    @Test("A quote names the cell where the tables hold it, and the way back leads to it")
    func quotes() throws {
        let split = try table().splitByCurrency
        let told = CellAddress(
            metric: "revenue[ccy=EUR]", slice: Slice("region", "West"), period: Self.month)
        #expect(
            split.quote(told)
                == CellQuote(
                    metric: "revenue", slice: "ccy=EUR;region=West", period: "2025-10",
                    value: "60.00"))
        #expect(told.inTables.told(by: split.spec) == told)
        let orders = CellAddress(metric: "orders", slice: Slice("ccy", "EUR"), period: Self.month)
        #expect(orders.inTables == orders)
        #expect(orders.told(by: split.spec) == orders)
    }

    @Test("A table without such amounts is told as it is")
    func plain() throws {
        let table = MetricTable(spec: exampleSpec(), asOf: Day(number: 20_400), cells: [:])
        #expect(table.splitByCurrency.spec == table.spec)
    }

    @Test(
        "Names of parts",
        arguments: [
            ("revenue[ccy=EUR]", "revenue"), ("revenue", nil), ("revenue[", nil),
            ("revenue[]", nil), ("revenue[a=b;c=d]", nil), ("]", nil),
        ])
    func names(_ name: String, metric: String?) {
        #expect(CurrencyPart(name: name)?.metric == metric)
        if metric != nil { #expect(CurrencyPart(name: name)?.name == name) }
    }
}
