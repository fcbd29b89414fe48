import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Proving a stored narrative again")
struct ProofReplayTests {
    private let scene = SalesScene.westFell

    private func replay(_ stored: CheckedNarrative, _ table: MetricTable? = nil) throws -> [String]
    {
        ProofReplay(hashing: .testing, table: table ?? scene.table, tenant: try SalesScene.tenant)
            .discrepancies(in: stored)
    }

    @Test("What was written stands", arguments: NarrativeLength.allCases)
    func stands(_ length: NarrativeLength) async throws {
        let stored = try await narrate(
            scene, length, uploads: [upload(accepted: 90, rejected: 3)])
        #expect(try replay(stored) == [])
        let replayed = ProofReplay(
            hashing: .testing, table: scene.table, tenant: try SalesScene.tenant
        )
        .discrepancies(in: stored, uploads: [upload(accepted: 90, rejected: 3)])
        #expect(replayed == [])
    }

    @Test("Other upload counts are found")
    func otherCounts() async throws {
        let stored = try await narrate(scene, uploads: [upload(accepted: 90, rejected: 3)])
        let found = ProofReplay(
            hashing: .testing, table: scene.table, tenant: try SalesScene.tenant
        )
        .discrepancies(in: stored, uploads: [upload(accepted: 90, rejected: 4)])
        #expect(found.contains { $0.hasPrefix("nothing proves \"3 of 94 lines") })
    }

    @Test("A table with one cell changed by one is found")
    func changedCell() async throws {
        let stored = try await narrate(scene)
        var cells = scene.table.cells
        let address = CellAddress(metric: "revenue", period: scene.last)
        let cell = try #require(cells[address])
        let value = try #require(cell.value)
        cells[address] = Cell(
            value: try value.adding(.one), rows: cell.rows, status: cell.status)
        let table = MetricTable(spec: scene.spec, asOf: scene.asOf, cells: cells)
        let found = try replay(stored, table)
        #expect(found.contains("the tables are not those that the proof was made with"))
        #expect(found.contains { $0.contains("but the tables give") })
    }

    @Test("A digit changed in a fact is found")
    func changedFact() async throws {
        let stored = try await narrate(scene)
        let facts = stored.facts.enumerated().map { index, fact in
            index > 0
                ? fact
                : Fact(
                    id: fact.id, kind: fact.kind, metric: fact.metric, slice: fact.slice,
                    period: fact.period, baseline: fact.baseline, value: fact.value,
                    unit: fact.unit, written: "13.1%", cells: fact.cells)
        }
        let found = try replay(stored.with(facts: facts))
        #expect(found.contains { $0.hasPrefix("fact f1 is \"13.1%\"") })
        #expect(found.contains("the facts are not those of the proof: their hash differs"))
    }

    @Test("A word changed in a sentence is found")
    func changedSentence() async throws {
        let stored = try await narrate(scene)
        let found = try replay(
            stored.with(sentence: 0) { $0.replacing(" fell ", with: " rose ", maxReplacements: 1) })
        #expect(found.contains("sentence 1 is not its draft with the facts filled in"))
        #expect(found.contains("the narrative's text is not the text of the proof"))
    }

    @Test("A sentence passed off as a caveat is found")
    func falseCaveat() async throws {
        let stored = try await narrate(scene, uploads: [upload(accepted: 90, rejected: 3)])
        let last = stored.narrative.sentences.count - 1
        let found = try replay(stored.with(sentence: last) { _ in "All is well." })
        #expect(found.contains("nothing proves \"All is well.\""))
    }
}

extension CheckedNarrative {
    fileprivate func with(facts: [Fact]) -> CheckedNarrative {
        CheckedNarrative(
            findings: findings, facts: facts, testsRun: testsRun, narrative: narrative,
            proof: proof)
    }

    fileprivate func with(sentence: Int, change: (String) -> String) -> CheckedNarrative {
        var sentences = narrative.sentences
        let old = sentences[sentence]
        sentences[sentence] = NarrativeSentence(
            text: change(old.text), draft: old.draft, facts: old.facts, finding: old.finding,
            origin: old.origin)
        let changed = Narrative(
            tenant: narrative.tenant, period: narrative.period, headline: narrative.headline,
            sentences: sentences, withheld: narrative.withheld, writer: narrative.writer,
            factSetHash: narrative.factSetHash)
        return CheckedNarrative(
            findings: findings, facts: facts, testsRun: testsRun, narrative: changed, proof: proof)
    }
}
