import SalesCore
import Testing

@testable import Narrate

@Suite("Wordings of a change")
struct ChangeSentenceTests {
    private func wordings(
        _ months: [Int], _ write: (ChangeSentence) -> String?
    ) throws -> String? {
        let scene = SalesScene.revenue(["North": months])
        let found = ChangeDetector.find(in: scene.table, scene.last).of("revenue", .total)
        let sheet = FactSheet(found, of: scene.table)
        let noted = try #require(sheet.findings.first)
        guard case .change(let change, _) = noted.candidate.evidence else { return nil }
        let sentence = ChangeSentence(
            noted: noted, subject: MetricPhrase(noted: noted, spec: scene.spec), change: change)
        return write(sentence).map {
            FilledSentence(
                DraftSentence(text: $0, facts: [], finding: nil, origin: .template), from: sheet
            ).text
        }
    }

    @Test("A headline names the period, and the baseline where it stands alone")
    func headline() throws {
        let short = try wordings([1000, 900]) { $0.headline(turn: 0, withBaseline: false) }
        #expect(short == "Revenue fell 10.0% to $900.00 in October 2025")
        let alone = try wordings([1000, 900]) { $0.headline(turn: 0, withBaseline: true) }
        #expect(
            alone
                == "Revenue fell 10.0% to $900.00 in October 2025, down from $1.00K in September 2025"
        )
    }

    @Test("Under a headline comes what it did not say")
    func continuation() throws {
        let text = try wordings([1000, 900]) { $0.continuation() }
        #expect(text == "Revenue fell by $100.00 from $1.00K in September 2025")
        #expect(try wordings([0, 900]) { $0.continuation() } == nil)
    }
}
