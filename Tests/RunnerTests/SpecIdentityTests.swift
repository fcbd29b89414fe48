import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("SpecIdentity")
struct SpecIdentityTests {
    @Test("A comment changes no meaning; a name, a type or a mode does")
    func meaning() throws {
        func identity(_ text: String) throws -> MetricSpec {
            try SpecReader.spec(from: text, file: "metrics.yaml").identity
        }
        let text = Workshop.spec()
        let original = try identity(text)
        #expect(try identity("# bought in 2025\n" + text) == original)
        #expect(try SpecReader.spec(from: "#\n" + text, file: "").identity.identity == original)
        for (old, new) in [
            ("type: money", "type: decimal"), ("Net Amount", "Amount"), ("USD", "EUR"),
            ("replace_source", "append"), ("aggregate: sum", "aggregate: max"),
            ("better: up", "better: down"),
            ("dimensions: [region]", "dimensions: [region]\nslices: [[]]"),
        ] {
            #expect(try identity(text.replacing(old, with: new)) != original, "\(new)")
        }
    }
}
