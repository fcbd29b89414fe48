import SalesCore
import TestSupport
import Testing

@testable import Narrate

/// The promise: nothing leaves that the tables do not support, whatever the tables are.
@Suite("Narratives of random tables")
struct RandomNarrativeTests {
    @Test("Every sentence is supported, none withheld, and the proof replays", arguments: 1...20)
    func supported(_ seed: UInt64) async throws {
        var scenes = RandomScenes(seed: seed)
        for _ in 0..<2 {
            let scene = scenes.next()
            let (period, length) = (scenes.period(of: scene), scenes.length())
            let checked = try await narrate(
                scene, length, period: period, uploads: [upload(accepted: 5, rejected: 1)])
            for withheld in checked.narrative.withheld {
                Issue.record("\(period), \(withheld.text): \(withheld.reasons)")
            }
            #expect(checked.proof.claims.filter { $0.verdict != .supported } == [])
            #expect(!checked.narrative.headline.text.isEmpty)
            let table = scene.table
            for fact in checked.facts where fact.kind == .value {
                #expect(fact.value == table.value(fact.metric, fact.slice, fact.period))
            }
            let replay = ProofReplay(
                hashing: .testing, table: table, tenant: try SalesScene.tenant)
            #expect(replay.discrepancies(in: checked) == [])
        }
    }

    @Test("Names that read as anything else are told as names, and nothing else", arguments: 1...40)
    func hostileNames(_ seed: UInt64) async throws {
        var scenes = RandomScenes(seed: seed, hostileNames: true)
        for _ in 0..<2 {
            let scene = scenes.next()
            let checked = try await narrate(
                scene, scenes.length(), period: scenes.period(of: scene))
            for withheld in checked.narrative.withheld {
                Issue.record("\(scene.products): \(withheld.text): \(withheld.reasons)")
            }
            #expect(checked.proof.claims.filter { $0.verdict != .supported } == [])
            let replay = ProofReplay(
                hashing: .testing, table: scene.table, tenant: try SalesScene.tenant)
            #expect(replay.discrepancies(in: checked) == [])
        }
    }

    @Test("No two sentences of a report are the same", arguments: 41...50)
    func distinct(_ seed: UInt64) async throws {
        var scenes = RandomScenes(seed: seed)
        let narrative = try await narrate(scenes.next(), .full).narrative
        let texts = narrative.sentences.map(\.text)
        #expect(Set(texts).count == texts.count)
    }
}
