import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences of the built-in writer")
struct SentenceWriterTests {
    private func sentences(
        _ scene: SalesScene, _ kind: FindingKind, _ metric: String = "revenue",
        turns: Range<Int> = 0..<1
    ) -> [String] {
        let candidates = FindingSearch(table: scene.table, period: scene.last, lines: nil).run()
        let sheet = FactSheet(candidates.candidates, of: scene.table)
        let writer = SentenceWriter(spec: scene.spec, period: scene.last)
        return sheet.findings.filter { $0.finding.kind == kind && $0.finding.metric == metric }
            .flatMap { noted in
                turns.compactMap { writer.sentence(for: noted, turn: $0) }
            }
            .map {
                FilledSentence(
                    DraftSentence(text: $0, facts: [], finding: nil, origin: .template), from: sheet
                ).text
            }
    }

    @Test("A change takes turns in its wording")
    func change() {
        let scene = SalesScene.revenue(["North": [1000, 1500]])
        #expect(
            sentences(scene, .change, turns: 0..<4) == [
                "Revenue rose 50.0% to $1.50K, up from $1.00K in September 2025.",
                "Revenue grew 50.0% from $1.00K in September 2025 to $1.50K.",
                "Revenue increased 50.0% to $1.50K, up from $1.00K in September 2025.",
                "Revenue was $1.50K, 50.0% higher than in September 2025.",
            ])
    }

    @Test("A change of a percentage is told in points")
    func points() {
        let scene = SalesScene.revenue(["North": [100, 200]])
        #expect(
            sentences(scene, .change, "gross_margin") == [
                "Gross margin rose 25.0 points to 75.0%, up from 50.0% in September 2025."
            ])
    }

    @Test(
        "A change from zero, and one beyond tenfold, is told by its values",
        arguments: [
            ([0, 500], "Revenue rose from $0.00 in September 2025 to $500.00."),
            ([10, 5000], "Revenue rose from $10.00 in September 2025 to $5.00K."),
            ([-50, 5000], "Revenue rose from -$50.00 in September 2025 to $5.00K."),
        ])
    func values(_ months: [Int], _ expected: String) {
        #expect(sentences(.revenue(["North": months]), .change) == [expected])
    }

    @Test(
        "Little change, none, and none to compare with",
        arguments: [
            (
                [1000, 1010],
                "Revenue was $1.01K in October 2025, little changed from $1.00K in September 2025."
            ),
            (
                [100_000, 100_010],
                "Revenue was $100K in October 2025, little changed from September 2025."
            ),
            ([1000, 1000], "Revenue was $1.00K in October 2025, unchanged from September 2025."),
            ([1000], "Revenue was $1.00K in October 2025."),
        ])
    func steady(_ months: [Int], _ expected: String) {
        #expect(sentences(.revenue(["North": months]), .change) == [expected])
    }

    @Test("What is known of a period that is not whole")
    func coverage() {
        var scene = SalesScene.revenue(["North": [1000, 1500]])
        scene.asOf = .october20
        #expect(
            sentences(scene, .change) == ["Revenue so far in October 2025 was $1.50K."])
    }

    @Test("Drivers and offsets")
    func contributions() {
        let scene = SalesScene.revenue([
            "North": [1000, 990], "South": [500, 560], "West": [500, 300],
        ])
        #expect(
            sentences(scene, .contribution) == [
                "Revenue in West fell by $200.00, while total revenue fell by $150.00."
            ])
        #expect(
            sentences(scene, .offset) == [
                "South offset part of the decline in revenue, rising 12.0% to $560.00."
            ])
        let grew = SalesScene.revenue(["North": [1000, 1500], "South": [500, 600]])
        #expect(
            sentences(grew, .contribution, turns: 0..<2) == [
                "North accounted for 83.3% of the increase in revenue, rising 50.0% to $1.50K.",
                "North made up 83.3% of the growth in revenue, rising 50.0% to $1.50K.",
            ])
    }

    @Test("Places, records, streaks and concentration")
    func others() {
        let places = SalesScene.revenue(["A": [400, 400], "B": [200, 100], "C": [100, 210]])
        #expect(
            Set(sentences(places, .rank)) == [
                "C ranked second of three regions by revenue, up from third in September 2025.",
                "“A” was the largest of three regions by revenue, with $400.00.",
            ])
        let record = SalesScene.revenue(["A": Array(repeating: 1000, count: 12) + [1500]])
        #expect(
            sentences(record, .record) == [
                "Revenue in October 2025 was the highest of the 13 months on record."
            ])
        let streak = SalesScene.revenue(["A": [1000, 900, 800, 700]])
        #expect(sentences(streak, .streak) == ["Revenue fell for the third month in a row."])
        let one = SalesScene.revenue(["A": [700], "B": [200], "C": [100]])
        #expect(sentences(one, .concentration) == ["“A” made up 70.0% of revenue."])
        let three = SalesScene.revenue([
            "A": [300], "B": [280], "C": [260], "D": [50], "E": [40], "F": [30], "G": [20],
        ])
        #expect(
            sentences(three, .concentration) == [
                "The top three regions made up 85.7% of revenue."
            ])
    }

    @Test("A name without a capital does not begin a sentence")
    func lowerCase() {
        let one = SalesScene.revenue(["online": [700], "Retail": [200], "Trade": [100]])
        #expect(
            sentences(one, .concentration) == ["The region online made up 70.0% of revenue."])
    }

    @Test("Every wording of every finding keeps its numbers in slots")
    func slotsOnly() {
        let scene = SalesScene.westFell
        let candidates = FindingSearch(
            table: scene.table, period: scene.last, lines: UploadLines(rejected: 1, read: 2)
        ).run().candidates
        let sheet = FactSheet(candidates, of: scene.table)
        let writer = SentenceWriter(spec: scene.spec, period: scene.last)
        for noted in sheet.findings {
            for turn in 0..<4 {
                let text = writer.sentence(for: noted, turn: turn)
                #expect(text != nil)
                let sentence = DraftSentence(
                    text: text ?? "", facts: SlotText(text ?? "").slots, finding: nil,
                    origin: .template)
                #expect(DraftRules.problems(of: sentence, sheet: sheet) == [])
            }
        }
    }
}
