import Spec
import Testing

@Suite("Words for metrics")
struct MetricWordsTests {
    @Test(
        "A metric may repeat its own words",
        arguments: [
            "takings: {label: Takings, also: [takings], aggregate: sum, of: revenue}",
            "net_sales: {also: [net sales], aggregate: sum, of: revenue}",
        ])
    func own(_ metric: String) {
        #expect(problems(SpecSource.yaml(metrics: metric)).isEmpty)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "x: {also: [Sales], aggregate: sum, of: cost}",
            "metrics.x.also: 'Sales' already means 'sales'"),
        refusal(
            "x: {label: ORDERS, aggregate: sum, of: cost}",
            "metrics.x.label: 'ORDERS' already means 'orders'"),
        refusal(
            "x: {also: [turnover], aggregate: sum, of: cost}\n"
                + "  y: {also: [spend, turnover], aggregate: max, of: cost}",
            "metrics.y.also: 'turnover' already means 'x'"),
        refusal(
            "x_1: {label: Net value, aggregate: count}\n  net_value: {aggregate: sum, of: cost}",
            "metrics.x_1.label: 'Net value' already means 'net_value'"),
    ]

    private static func refusal(_ metrics: String, _ says: String) -> Refusal {
        Refusal(
            SpecSource.yaml(metrics: metrics),
            says + ". Choose another word, or the text of reports is ambiguous.")
    }
}
