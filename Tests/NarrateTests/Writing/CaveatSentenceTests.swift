import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences about the data")
struct CaveatSentenceTests {
    private func text(_ evidence: Evidence, metric: String = "") -> String? {
        let scene = SalesScene.westFell
        let candidate = Candidate(
            kind: .caveat, metric: metric, slice: .total, period: scene.last, evidence: evidence,
            materiality: 1, surprise: 1)
        let sheet = FactSheet([candidate], of: scene.table)
        return sheet.findings.first.flatMap { CaveatSentence(spec: scene.spec).text($0) }.map {
            FilledSentence(
                DraftSentence(text: $0, facts: [], finding: nil, origin: .template), from: sheet
            ).text
        }
    }

    @Test(
        "Each caveat in words",
        arguments: [
            (
                .partialPeriod, "",
                "October 2025 is not complete: its figures are not compared with earlier periods"
            ),
            (.missingPeriod(.month(2025, 8)), "", "There are no figures for August 2025"),
            (.noBaseline, "", "There are no figures for September 2025 to compare with"),
            (
                .missingValue(isUndefined: true), "average_order",
                "Average order value could not be computed for October 2025"
            ),
            (
                .missingValue(isUndefined: false), "orders",
                "There are no figures for orders in October 2025"
            ),
            (
                .rejectedLines(UploadLines(rejected: 14, read: 4812)), "",
                "14 of 4,812 lines could not be read and are not in these figures"
            ),
            (
                .rejectedLines(UploadLines(rejected: 7, read: 7)), "",
                "7 of 7 lines could not be read and are not in these figures"
            ),
        ] as [(Evidence, String, String)])
    func words(_ evidence: Evidence, _ metric: String, _ expected: String) {
        #expect(text(evidence, metric: metric) == expected)
    }

    @Test("Anything else is no caveat")
    func other() {
        #expect(text(.level(.whole), metric: "revenue") == nil)
    }
}
