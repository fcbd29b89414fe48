import SalesCore
import Spec
import Testing

@Suite("Reading what is news")
struct FindingsReaderTests {
    @Test(
        arguments: [
            ("", "0.02", "0.01"), ("findings: {}", "0.02", "0.01"),
            ("findings: {material: {change: 5%}}", "0.05", "0.01"),
            ("findings: {material: {change: 0.5%, share: 0.25}}", "0.005", "0.25"),
        ])
    func reads(_ top: String, _ change: String, _ share: String) throws {
        let spec = try SpecReader.spec(from: SpecSource.yaml(top: top), file: "metrics.yaml")
        #expect(spec.materiality.change.description == change)
        #expect(spec.materiality.share.description == share)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "{material: 2%}",
            "findings.material: expected a mapping of keys to values, found '2%'."),
        refusal(
            "{material: {change: 2}}",
            "findings.material.change: expected a share such as 2% or 0.02, found '2'."),
        refusal(
            "{materiel: {}}", "findings: unknown key 'materiel'. Did you mean 'material'?"),
    ]

    private static func refusal(_ findings: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(top: "findings: \(findings)"), says)
    }
}
