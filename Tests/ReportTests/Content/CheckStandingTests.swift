import Report
import SalesCore
import Testing

@Suite("Where the check stands")
struct CheckStandingTests {
    private func standing(_ verdicts: [Verdict]) -> CheckStanding {
        let claims = verdicts.enumerated().map { index, verdict in
            Claim(
                sentence: 0, start: 0, end: 1, text: "", kind: .number, verdict: verdict,
                cells: [CellQuote(metric: "m", slice: "", period: "p", value: "\(index / 2)")],
                reason: "")
        }
        let narrative = SampleReport.american.checked.narrative
        return CheckStanding(
            CheckedNarrative(
                findings: [], facts: [], testsRun: 0, narrative: narrative,
                proof: Proof(text: "", claims: claims, factSetHash: "", tableHash: "")))
    }

    @Test(
        arguments: [
            ([], "No claims to check."),
            ([.supported], "1 claim checked against 1 cell, supported."),
            (
                [.supported, .supported, .supported],
                "3 claims checked against 2 cells, all supported."
            ),
            (
                [.supported, .contradicted, .notCheckable],
                "3 claims checked against 2 cells: 1 supported, 2 not."
            ),
        ] as [([Verdict], String)])
    func says(_ verdicts: [Verdict], _ summary: String) {
        #expect(standing(verdicts).summary == summary)
    }

    @Test func `Withheld sentences are counted`() {
        #expect(SampleReport.american.standing.withheld == 1)
    }
}
