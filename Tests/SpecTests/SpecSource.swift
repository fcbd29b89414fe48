import Spec
import Testing

/// A small valid spec, to parts of which a test adds.
enum SpecSource {
    static func yaml(
        columns: String = "", source: String = "", metrics: String = "", top: String = "",
        currency: String = "currency: USD", dimensions: String = "dimensions: [region, product]"
    ) -> String {
        """
        version: 1
        \(currency)
        source:
          columns:
            date: {type: date}
            region: {type: text}
            product: {type: text}
            stage: {type: text, values: [open, won, lost]}
            revenue: {type: money}
            cost: {type: money}
            units: {type: integer}
            weight: {type: decimal}
            discount: {type: percent}
            \(columns)
          \(source)
        \(dimensions)
        metrics:
          sales: {aggregate: sum, of: revenue}
          orders: {aggregate: count}
          \(metrics)
        \(top)
        """
    }
}

/// A spec with one mistake, and what is said about it (after file and position).
struct Refusal: Sendable, CustomTestStringConvertible {
    let yaml: String
    let says: String

    init(_ yaml: String, _ says: String) {
        self.yaml = yaml
        self.says = says
    }

    var testDescription: String { says }
}

/// Every problem of a spec, as `line:column` and text.
func problems(_ yaml: String) -> [(position: String, text: String)] {
    do {
        _ = try SpecReader.spec(from: yaml, file: "metrics.yaml")
        return []
    } catch {
        return error.problems.map { problem in
            let text = problem.remedy.map { "\(problem.message). \($0)" } ?? problem.message + "."
            return ("\(problem.line):\(problem.column)", text)
        }
    }
}

func expectRefused(
    _ refusal: Refusal, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(problems(refusal.yaml).map(\.text) == [refusal.says], sourceLocation: sourceLocation)
}
