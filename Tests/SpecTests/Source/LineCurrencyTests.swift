import SalesCore
import Spec
import Testing

@Suite("Columns that name currencies")
struct LineCurrencyTests {
    private static func yaml(
        _ columns: String = "", metrics: String = "", slices: String = "", top: String = ""
    ) -> String {
        """
        version: 1
        source:
          columns:
            date: {type: date}
            region: {type: text}
            ccy: {type: text, aliases: {EUR: [Euros]}}
            other: {type: text}
            units: {type: integer}
            price: {type: money, currency: ccy}
            cost: {type: money, currency: ccy}
            revenue: {formula: units * price}
            fee: {type: money, currency: other}
            \(columns)
        dimensions: [region, ccy]
        \(slices)
        metrics:
          sales: {aggregate: sum, of: revenue}
          orders: {aggregate: count}
          \(metrics)
        \(top)
        """
    }

    private func spec(_ yaml: String) throws -> MetricSpec {
        try SpecReader.spec(from: yaml, file: "metrics.yaml")
    }

    @Test("A computed column takes its currency from the columns it is made of")
    func columns() throws {
        let source = try spec(Self.yaml("profit: {formula: revenue - cost}")).source
        #expect(source.column(named: "price")?.currency == "ccy")
        #expect(source.column(named: "profit")?.currency == "ccy")
        #expect(source.column(named: "units")?.currency == nil)
        #expect(source.currencyColumns == ["ccy", "other"])
    }

    @Test("The currency stands before all other dimensions, and every slice is by it too")
    func dimensions() throws {
        let spec = try spec(Self.yaml())
        #expect(spec.dimensions.map(\.name) == ["ccy", "region"])
        #expect(spec.slices == [[], ["ccy"], ["region"], ["ccy", "region"]])
        let undeclared = try self.spec(Self.yaml().replacing("[region, ccy]", with: "[region]"))
        #expect(undeclared.dimensions.map(\.name) == ["ccy", "region"])
        #expect(undeclared.slices == spec.slices)
    }

    @Test("Without a metric of such amounts, slices are as the spec says")
    func unused() throws {
        let spec = try spec(
            Self.yaml(slices: "slices: [[region]]").replacing("of: revenue", with: "of: units"))
        #expect(spec.slices == [["region"]])
        #expect(spec.currencyColumns == [])
    }

    @Test(
        "Metrics are by currency where they add or compare such amounts",
        arguments: [
            ("{aggregate: sum, of: revenue}", "ccy" as String?, MetricUnit.ownCurrency),
            ("{aggregate: median, of: price}", "ccy", .ownCurrency),
            ("{aggregate: count, where: price > 100}", "ccy", .count),
            ("{aggregate: count, of: price}", nil, .count),
            ("{aggregate: count_distinct, of: price}", "ccy", .count),
            ("{aggregate: sum, of: fee}", "other", .ownCurrency),
            ("{ratio: [sales, orders]}", "ccy", .ownCurrency),
            ("{ratio: [orders, sales]}", "ccy", .number),
            ("{formula: 1 - sales / sales, unit: percent}", "ccy", .percent),
            ("{formula: orders * 2}", nil, .number),
        ])
    func metrics(_ metric: String, column: String?, unit: MetricUnit) throws {
        let spec = try spec(Self.yaml(metrics: "x: \(metric)"))
        #expect(spec.metric(named: "x")?.currencyColumn == column)
        #expect(spec.metric(named: "x")?.unit == unit)
    }

    @Test("A spec with a currency of its own keeps its other amounts in it")
    func both() throws {
        let spec = try spec(
            Self.yaml(
                "list: {type: money}", metrics: "x: {aggregate: sum, of: list}",
                top: "currency: USD"))
        #expect(spec.metric(named: "x")?.unit == .money(.usd))
        #expect(spec.metric(named: "x")?.currencyColumn == nil)
        #expect(spec.metric(named: "sales")?.unit == .ownCurrency)
    }

    private static let never = "Amounts of different currencies are never calculated with."
    private static let ccy = "the currency that 'ccy' names on each line"
    private static let fee = "'fee' is in the currency that 'other' names on each line"

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        Refusal(
            yaml("x: {type: money, currency: cy}"),
            "source.columns.x.currency: no column 'cy'. Did you mean 'ccy'?"),
        Refusal(
            yaml("x: {type: money, currency: units}"),
            "source.columns.x.currency: 'units' is an integer column, not a text column. "
                + "Known: region, ccy, other."),
        Refusal(
            yaml("x: {type: integer, currency: ccy}"),
            "source.columns.x.currency: is for money columns; this one is integer. Remove it."),
        Refusal(
            yaml("x: {formula: price * 2, currency: ccy}"),
            "source.columns.x.currency: has no place in a column with a formula: it follows from "
                + "the columns it is made of. Remove it."),
        Refusal(
            yaml("x: {formula: price - fee}"),
            "source.columns.x.formula: \(fee), 'price' in \(ccy). \(never)"),
        Refusal(
            yaml("x: {formula: units * 2, type: money}"),
            "source.columns.x.formula: makes money of no currency. Add 'currency: USD' at the top."),
        Refusal(
            yaml(metrics: "x: {aggregate: sum, of: fee, where: price > 5}"),
            "metrics.x.where: \(fee), 'price' in \(ccy). \(never)"),
        Refusal(
            yaml(metrics: "x: {aggregate: count, where: price > fee}"),
            "metrics.x.where: 'price' is in \(ccy), \(fee.replacing("is in", with: "in")). \(never)"
        ),
        Refusal(
            yaml(metrics: "fees: {aggregate: sum, of: fee}\n  x: {formula: sales - fees}"),
            "metrics.x.formula: 'fees' is in the currency that 'other' names on each line, "
                + "'sales' in \(ccy). \(never)"),
        Refusal(
            yaml(
                "list: {type: money}",
                metrics: "all: {aggregate: sum, of: list}\n  x: {ratio: [sales, all]}",
                top: "currency: USD"),
            "metrics.x.ratio: 'all' is in the spec's currency, 'sales' in \(ccy). \(never)"),
        Refusal(
            yaml("bad: {type: text, values: [EUR, Taler]}\n    x: {type: money, currency: bad}"),
            "source.columns: 'Taler' is not a currency code, but 'bad' names currencies. "
                + "Write the code of ISO 4217: 'aliases: {EUR: [Euros]}'."),
        Refusal(
            yaml(top: "targets: {sales: {2025-10: 5}}"),
            "targets: 'sales' has no total that could have a target: 'ccy' holds its currencies "
                + "apart. Remove its targets."),
    ]
}
