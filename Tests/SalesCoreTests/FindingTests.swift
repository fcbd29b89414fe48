import SalesCore
import Testing

@Suite("Findings")
struct FindingTests {
    @Test("Kept in JSON")
    func codes() throws {
        let finding = Finding(
            id: "change:revenue", kind: .change, metric: "revenue",
            slice: Slice("region", "EMEA"), period: try period("2025-Q1"), baseline: .yearBefore,
            facts: ["f1", "f2"], score: 0.75, isFavourable: nil, mustMention: true)
        #expect(try throughJSON(finding) == finding)
        #expect(try json(finding).contains("\"slice\":\"region=EMEA\""))
    }
}
