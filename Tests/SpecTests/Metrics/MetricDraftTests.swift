import SalesCore
import Spec
import Testing

@Suite("What a metric is made of")
struct MetricDraftTests {
    @Test(
        "What divides by a metric is a quotient, which nothing is calculated with",
        arguments: [
            "ratio: [sales, orders]", "formula: sales / orders", "formula: 1 / (2 * orders)",
        ])
    func quotients(_ definition: String) {
        let found = problems(
            SpecSource.yaml(metrics: "a: {\(definition)}\n  b: {formula: a * 2}"))
        #expect(
            found.map(\.text) == [
                "metrics.b.formula: 'a' is itself a ratio; a ratio of a ratio is refused. "
                    + "Write it over the sums and counts behind 'a'."
            ])
    }

    @Test("Dividing by a number makes no quotient")
    func scaled() {
        #expect(
            problems(
                SpecSource.yaml(metrics: "a: {formula: sales / 1000}\n  b: {formula: a * 2}")
            ).isEmpty)
    }
}
