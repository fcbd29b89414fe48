import SalesCore
import Testing

@testable import Narrate

@Suite("German sentences of findings")
struct GermanSentenceWriterTests {
    @Test("The checker proves each of them in every wording", arguments: 0..<4)
    func proved(_ turn: Int) {
        let table = Kontor.table
        let period = Period.month(2025, 10)
        let found = FindingSearch(table: table, period: period, lines: nil).run().candidates
        let sheet = FactSheet(found, of: table, in: .german)
        let writer = GermanSentenceWriter(spec: table.spec, period: period)
        for noted in sheet.findings
        where noted.finding.kind != .caveat {
            guard let draft = writer.sentence(for: noted, turn: turn) else {
                Issue.record("nothing for \(noted.finding.kind)")
                continue
            }
            let text = FilledSentence(
                DraftSentence(text: draft, facts: [], finding: nil, origin: .template),
                from: sheet
            ).text
            #expect(Kontor.checker.check(text, period: period).verdict == .supported, "\(text)")
        }
    }
}
