import SalesCore
import Testing

@Suite("Narratives")
struct NarrativeTests {
    private func narrative(_ sentences: [String]) throws -> Narrative {
        func sentence(_ text: String) -> NarrativeSentence {
            NarrativeSentence(text: text, draft: text, facts: [], finding: nil, origin: .template)
        }
        return Narrative(
            tenant: try #require(TenantID("acme")), period: .month(2025, 1),
            headline: sentence("Revenue rose"), sentences: sentences.map(sentence), withheld: [],
            writer: .template, factSetHash: "h")
    }

    @Test("The text that is proved: headline, empty line, one paragraph")
    func text() throws {
        #expect(try narrative(["One.", "Two."]).text == "Revenue rose\n\nOne. Two.")
        #expect(try narrative([]).text == "Revenue rose")
    }

    @Test("Kept in JSON")
    func codes() throws {
        let narrative = try narrative(["One."])
        let checked = CheckedNarrative(
            findings: [], facts: [], testsRun: 3, narrative: narrative,
            proof: Proof(text: narrative.text, claims: [], factSetHash: "h", tableHash: "t"))
        #expect(try throughJSON(checked) == checked)
        #expect(WriterIdentity.template.provider == "template")
    }
}
