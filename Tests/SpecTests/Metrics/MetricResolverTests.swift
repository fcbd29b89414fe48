import SalesCore
import Spec
import Testing

@Suite("Metrics made of metrics")
struct MetricResolverTests {
    @Test("A formula over formulas is written out, in whatever order they stand")
    func inlined() throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(
                metrics: """
                    margin: {formula: profit / sales, unit: percent}
                      profit: {formula: sales - spent}
                      spent: {aggregate: sum, of: cost}
                      per_order: {ratio: [profit, orders]}
                    """), file: "metrics.yaml")
        #expect(
            spec.metric(named: "margin")?.definition
                == .formula(try Expression(parsing: "(sales - spent) / sales")))
        #expect(
            spec.metric(named: "per_order")?.definition
                == .ratio(numerator: "profit", denominator: "orders"))
        #expect(spec.metric(named: "per_order")?.unit == .money(.usd))
        #expect(
            spec.metrics.map(\.name) == [
                "sales", "orders", "margin", "profit", "spent", "per_order",
            ])
    }

    @Test("What no ratio may be made of, a formula may")
    func formulaOfMeans() {
        let metrics = "a: {aggregate: mean, of: revenue}\n  x: {formula: a / orders}"
        #expect(problems(SpecSource.yaml(metrics: metrics)).isEmpty)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "x: {ratio: [sales, ordres]}",
            "metrics.x.ratio[1]: no metric 'ordres'. Did you mean 'orders'?"),
        refusal(
            "x: {formula: sales - revenue}",
            "metrics.x.formula: no metric 'revenue'. Known: sales, orders."),
        refusal(
            "x: {ratio: [x, orders]}",
            "metrics.x.ratio[0]: goes in a circle: x → x. Break it."),
        refusal(
            "a: {formula: b + 1}\n  b: {formula: c + 1}\n  c: {formula: a + 1}",
            "metrics.c.formula: goes in a circle: a → b → c → a. Break it."),
        refusal(
            "a: {ratio: [sales, orders]}\n  b: {ratio: [a, orders]}",
            "metrics.b.ratio[0]: 'a' is itself a ratio; a ratio of a ratio is refused. "
                + "Write it over the sums and counts behind 'a'."),
        refusal(
            "a: {aggregate: mean, of: revenue}\n  x: {ratio: [a, orders]}",
            "metrics.x.ratio[0]: 'a' is a mean; a ratio is of sums and counts. "
                + "Use the sum behind the mean, or write 'formula: a / orders'."),
        refusal(
            "a: {aggregate: median, of: revenue}\n  b: {formula: a * 2}\n  x: {ratio: [sales, b]}",
            "metrics.x.ratio[1]: 'b' is made of 'a', a median; a ratio is of sums and counts. "
                + "Write 'formula: sales / b'."),
        refusal(
            "a: {aggregate: percentile, percentile: 95, of: revenue}\n  x: {ratio: [a, orders]}",
            "metrics.x.ratio[0]: 'a' is a percentile; a ratio is of sums and counts. "
                + "Write 'formula: a / orders'."),
        refusal(
            "a: {aggregate: stddev, of: revenue}\n  x: {ratio: [a, orders]}",
            "metrics.x.ratio[0]: 'a' is a standard deviation; a ratio is of sums and counts. "
                + "Write 'formula: a / orders'."),
        refusal(
            "rate: {aggregate: mean, of: discount}\n  x: {formula: rate + rate}",
            "metrics.x.formula: a sum of percents means nothing. Add up the amounts that they are "
                + "percents of; only a difference of percents is in points."),
        refusal(
            "x: {formula: sales + orders}",
            "metrics.x.formula: money and a count cannot be added or subtracted."),
        refusal(
            "x: {formula: sales * sales}",
            "metrics.x.formula: money times money means nothing."),
        refusal(
            "x: {formula: sales - rate}\n  rate: {aggregate: mean, of: discount}",
            "metrics.x.formula: money and a percent cannot be added or subtracted."),
        refusal(
            "x: {aggregate: sum, of: revenue, noun: [dollar, dollars]}",
            "metrics.x.noun: names what a count counts, but 'x' is in USD. Remove it."),
    ]

    @Test("A metric with a mistake of its own is not called unknown as well")
    func toldOnce() {
        let found = problems(
            SpecSource.yaml(
                metrics: "a: {aggregate: sum, of: nothing}\n  b: {ratio: [a, orders]}"))
        #expect(found.count == 1)
    }

    @Test("Metrics upon metrics end in a message, not in a crash")
    func towers() {
        #expect(
            problems(tower(of: "m%", height: 60)).map(\.text) == [
                "metrics.m50: is made of other metrics more than 50 deep."
            ])
        #expect(
            problems(tower(of: "m% + m%", height: 40)).map(\.text) == [
                "metrics.m30.formula: names more than 1000 metrics when written out."
            ])
    }

    /// Each computed from the next; the last from `sales`.
    private func tower(of formula: String, height: Int) -> String {
        let lines = (0..<height).map { index in
            let inner = index + 1 < height ? "m\(index + 1)" : "sales"
            return "m\(index): {formula: \(formula.replacing("m%", with: inner))}"
        }
        return SpecSource.yaml(metrics: lines.joined(separator: "\n  "))
    }

    private static func refusal(_ metrics: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(metrics: metrics), says)
    }
}
