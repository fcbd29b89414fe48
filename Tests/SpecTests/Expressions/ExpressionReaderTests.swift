import Spec
import Testing

@Suite("Reading expressions")
struct ExpressionReaderTests {
    @Test("A mistake is told where it stands in the file")
    func position() {
        let plain = problems(SpecSource.yaml(metrics: "x: {formula: sales - * 2}"))
        #expect(plain.map(\.position) == ["20:24"])
        let quoted = problems(SpecSource.yaml(metrics: "x: {formula: 'sales - * 2'}"))
        #expect(quoted.map(\.position) == ["20:25"])
    }

    @Test("In a folded text the place within it is told")
    func folded() {
        let found = problems(
            SpecSource.yaml(metrics: "x:\n    formula: >\n      sales\n      - * 2"))
        #expect(found.map(\.position) == ["21:14"])
        #expect(found.first?.text.contains("(character 9)") == true)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        Refusal(
            SpecSource.yaml(metrics: "x: {formula: (sales + 1}"),
            "metrics.x.formula: expected ')'. Expressions are made of names, numbers, "
                + "+ - * / ( ), comparisons, and, or, not."),
        Refusal(
            SpecSource.yaml(metrics: "x: {formula: sales % 2}"),
            "metrics.x.formula: unexpected '%'; expected an operator or the end. Expressions are "
                + "made of names, numbers, + - * / ( ), comparisons, and, or, not."),
        Refusal(
            SpecSource.yaml(metrics: "x: {formula: \(String(repeating: "sales + ", count: 300))1}"),
            "metrics.x.formula: is longer than 2000 characters."),
        Refusal(
            SpecSource.yaml(metrics: "x: {formula: [sales, orders]}"),
            "metrics.x.formula: expected a text, found a list."),
    ]
}
