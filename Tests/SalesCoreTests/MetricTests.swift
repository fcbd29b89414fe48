import SalesCore
import Testing

@Suite("Metrics")
struct MetricTests {
    @Test(
        "A label from the name, unless given",
        arguments: [
            ("average_order", "Average order"), ("revenue", "Revenue"), ("a__b_", "A b"), ("", ""),
        ])
    func label(_ name: String, label: String) {
        #expect(Metric.label(from: name) == label)
        let metric = Metric(
            name: name, definition: .ratio(numerator: "a", denominator: "b"), unit: .number)
        #expect(metric.label == label)
    }

    @Test("Sums and counts add up, nothing else does")
    func additive() throws {
        func isAdditive(_ definition: MetricDefinition) -> Bool {
            Metric(name: "m", definition: definition, unit: .number).isAdditive
        }
        let additive = Aggregation.allCases.filter {
            isAdditive(.aggregate($0, of: "x", filter: nil))
        }
        #expect(additive == [.sum, .count])
        #expect(!isAdditive(.ratio(numerator: "a", denominator: "b")))
        #expect(!isAdditive(.formula(try Expression(parsing: "a + b"))))
    }
}
