import Testing

@testable import Spec

@Suite("Names of columns and metrics")
struct SpecNameTests {
    @Test(arguments: ["a", "net_amount", "q3", "a_", String(repeating: "x", count: 64)])
    func valid(_ name: String) { #expect(SpecName.isValid(name)) }

    @Test(
        arguments: [
            "", "A", "1a", "_a", "net-amount", "net amount", "größe", "a.b",
            String(repeating: "x", count: 65),
        ])
    func invalid(_ name: String) { #expect(!SpecName.isValid(name)) }

    @Test("Words of the grammar name nothing", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = ["and", "or", "not"].map { word in
        Refusal(
            SpecSource.yaml(metrics: "\(word): {aggregate: count}"),
            "metrics: '\(word)' cannot be the name of a metric: formulas and filters use the word. "
                + "Choose another name.")
    }
}
