import SalesCore
import Testing

@testable import Report

@Suite("Sentences and what proves them")
struct ReportSentenceTests {
    private func claim(at start: Int, _ verdict: Verdict = .supported, cell: String = "1") -> Claim
    {
        Claim(
            sentence: 0, start: start, end: start + 1, text: "x", kind: .number, verdict: verdict,
            cells: [CellQuote(metric: "m", slice: "", period: "2025-10", value: cell)], reason: "")
    }

    private func checked(_ sentences: [String], _ claims: [Claim]) -> CheckedNarrative {
        let written = sentences.map {
            NarrativeSentence(text: $0, draft: $0, facts: [], finding: nil, origin: .template)
        }
        let narrative = Narrative(
            tenant: SampleReport.tenantID, period: .month(2025, 10), headline: written[0],
            sentences: Array(written.dropFirst()), withheld: [], writer: .template,
            factSetHash: "")
        return CheckedNarrative(
            findings: [], facts: [], testsRun: 0, narrative: narrative,
            proof: Proof(text: narrative.text, claims: claims, factSetHash: "", tableHash: ""))
    }

    @Test func `A claim belongs to the sentence that its offset falls into, counted in scalars`() {
        // "Ü 1" is scalars 0 ..< 3, "A é. B 2." is 5 ..< 14, "A é. B 2." again 15 ..< 24.
        let sentences = ReportSentence.sentences(
            of: checked(
                ["Ü 1", "A é. B 2.", "A é. B 2."], [claim(at: 2), claim(at: 12), claim(at: 22)]))
        #expect(sentences.map(\.proof.claims) == [1, 1, 1])
    }

    @Test func `A sentence that the proof does not hold has no claims to show`() {
        let other = checked(["A 1", "B 2."], [claim(at: 0)])
        let moved = CheckedNarrative(
            findings: [], facts: [], testsRun: 0, narrative: other.narrative,
            proof: Proof(text: "Else", claims: other.proof.claims, factSetHash: "", tableHash: ""))
        #expect(ReportSentence.sentences(of: moved).map(\.proof.verdict) == [.noClaims, .noClaims])
    }

    @Test func `A cell that decides twice is quoted once`() {
        let proof = SentenceProof(claims: [claim(at: 0), claim(at: 1), claim(at: 2, cell: "2")])
        #expect(proof.claims == 3)
        #expect(proof.cells.map(\.value) == ["1", "2"])
    }

    @Test func `One contradicted claim makes the sentence contradicted`() {
        let proof = SentenceProof(claims: [claim(at: 0), claim(at: 1, .contradicted)])
        #expect(proof.verdict == .contradicted)
        #expect(proof.supported == 1)
    }
}
