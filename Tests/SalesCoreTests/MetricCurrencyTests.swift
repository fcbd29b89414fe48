import SalesCore
import Testing

@Suite("Metrics by currency")
struct MetricCurrencyTests {
    private let revenue = Metric(
        name: "revenue", definition: .aggregate(.sum, of: "revenue", filter: nil),
        unit: .ownCurrency, currencyColumn: "ccy")
    private let orders = Metric(
        name: "orders", definition: .aggregate(.count, of: nil, filter: nil), unit: .count)

    @Test(
        "The unit is the slice's; without a currency there is none",
        arguments: [
            ("ccy=EUR", MetricUnit.money(.eur)), ("ccy=USD;region=West", .money(.usd)), ("", nil),
            ("region=West", nil), ("ccy=", nil), ("ccy=Taler", nil),
        ])
    func unit(_ slice: String, unit: MetricUnit?) throws {
        let slice = try #require(Slice(slice))
        #expect(revenue.unit(in: slice) == unit)
        #expect(orders.unit(in: slice) == .count)
    }

    @Test("A count by currency is a count wherever a currency is named")
    func count() {
        let large = Metric(
            name: "large", definition: .aggregate(.count, of: nil, filter: nil), unit: .count,
            currencyColumn: "ccy")
        #expect(large.unit(in: Slice("ccy", "EUR")) == .count)
        #expect(large.unit(in: .total) == nil)
    }

    @Test("What a slice is part of: all of its currency, or the total")
    func whole() throws {
        let slice = try #require(Slice("ccy=EUR;region=West"))
        #expect(revenue.whole(of: slice) == Slice("ccy", "EUR"))
        #expect(orders.whole(of: slice) == .total)
        #expect(revenue.isWhole(Slice("ccy", "EUR")))
        #expect(!orders.isWhole(Slice("ccy", "EUR")))
        #expect(orders.isWhole(.total))
    }

    @Test("Only columns that some metric needs hold currencies apart")
    func columns() {
        let spec = MetricSpec(
            currency: nil, source: SourceSpec(time: "date", columns: []),
            dimensions: ["ccy", "region"].map { Dimension(name: $0, singular: $0, plural: $0) },
            slices: [[]], metrics: [orders, revenue])
        #expect(spec.currencyColumns == ["ccy"])
        #expect(spec.unit(of: "revenue", in: Slice("ccy", "EUR")) == .money(.eur))
        #expect(spec.unit(of: "none", in: .total) == nil)
    }
}
