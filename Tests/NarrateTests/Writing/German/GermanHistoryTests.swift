import SalesCore
import Testing

@testable import Narrate

@Suite("German sentences about histories")
struct GermanHistoryTests {
    @Test(
        "Every wording is told and proved",
        arguments: [
            (KnownHistory.jump, FindingKind.outlier, "ungewöhnlich hoch"),
            (.lostSeason, .outlier, "für die Jahreszeit ungewöhnlich niedrig"),
            (.growth, .trend, "einen Aufwärtstrend"), (.peak, .trend, ", nach einem Aufwärtstrend"),
            (.shiftedMix, .mix, "durch den Mix der regions um"),
            (.season, .forecast, "voraussichtlich zwischen"),
            (.growth, .forecast, "nach der Geraden des mittleren Trends"),
        ] as [(KnownHistory, FindingKind, String)])
    func wordings(_ history: KnownHistory, _ kind: FindingKind, _ words: String) {
        for audience in NarrativeAudience.allCases {
            let told = history.scene.germanSentences(kind, audience: audience)
            #expect(told.contains { $0.text.contains(words) }, "\(told)")
            for sentence in told { #expect(sentence.verdict == .supported, "\(sentence.text)") }
        }
    }

    @Test("Two that move together, or against each other", arguments: [true, false])
    func correlation(_ isOpposite: Bool) {
        let scene = SalesScene.companions(isOpposite: isOpposite)
        for audience in NarrativeAudience.allCases {
            let told = scene.germanSentences(.correlation, audience: audience)
            #expect(
                told.contains {
                    $0.text.contains(
                        isOpposite ? "entgegengesetzte Richtungen" : "dieselbe Richtung")
                }, "\(told)")
            #expect(told.allSatisfy { $0.verdict == .supported }, "\(told)")
        }
    }

    @Test("Of what is counted there are few", arguments: [20, 48])
    func counted(_ months: Int) {
        let told = SalesScene.fewOrders(months).germanSentences(.outlier)
        #expect(told.contains { $0.text.contains("ungewöhnlich wenige Orders") }, "\(told)")
        #expect(told.allSatisfy { $0.verdict == .supported }, "\(told)")
    }

    @Test(
        "What is untrue is not proved",
        arguments: [
            (
                KnownHistory.growth, "Aufwärtstrend", "Abwärtstrend", FindingKind.trend,
                TextVerdict.contradicted
            ),
            (.jump, "hoch", "niedrig", .outlier, .contradicted),
            (.lostSeason, "niedrig", "hoch", .outlier, .contradicted),
            (.season, "Für November 2025", "Für Dezember 2025", .forecast, .notCheckable),
        ] as [(KnownHistory, String, String, FindingKind, TextVerdict)])
    func untrue(
        _ history: KnownHistory, _ word: String, _ other: String, _ kind: FindingKind,
        _ verdict: TextVerdict
    ) throws {
        let told = try #require(
            history.scene.germanSentences(kind).first { $0.text.contains(word) })
        #expect(history.scene.verdict(told.text.replacing(word, with: other)) == verdict)
    }
}

extension SalesScene {
    /// What the German writer makes of the last month, and what the checker says of it.
    func germanSentences(
        _ kind: FindingKind, audience: NarrativeAudience = .executive
    ) -> [(text: String, verdict: TextVerdict)] {
        let search = FindingSearch(table: table, period: last, lines: nil)
        let sheet = FactSheet(search.run().candidates, of: table, in: .german)
        let writer = GermanSentenceWriter(spec: spec, period: last, audience: audience)
        return sheet.findings.filter { $0.finding.kind == kind }
            .compactMap { writer.sentence(for: $0, turn: 0) }
            .map { draft in
                let sentence = DraftSentence(
                    text: draft, facts: [], finding: nil, origin: .template)
                let text = FilledSentence(sentence, from: sheet).text
                return (text, verdict(text))
            }
    }
}
