import SalesCore
import TestSupport
import Testing

@testable import Narrate

/// The promise of English narratives, in German.
@Suite("German narratives of random tables")
struct GermanNarrativeTests {
    @Test("Every sentence is supported, none withheld, and the proof replays", arguments: 1...12)
    func supported(_ seed: UInt64) async throws {
        var scenes = RandomScenes(seed: seed)
        for _ in 0..<2 {
            let scene = scenes.next()
            let (period, length) = (scenes.period(of: scene), scenes.length())
            let table = scene.table
            let tenant = try SalesScene.tenant
            let checked = await Narrator(hashing: .testing, length: length, language: .german)
                .narrate(tenant: tenant, table: table, period: period, uploads: [])
            for withheld in checked.narrative.withheld {
                Issue.record("\(period), \(withheld.text): \(withheld.reasons)")
            }
            #expect(checked.proof.claims.filter { $0.verdict != .supported } == [])
            #expect(!checked.narrative.headline.text.isEmpty)
            let replay = ProofReplay(hashing: .testing, table: table, tenant: tenant)
            #expect(replay.discrepancies(in: checked) == [])
        }
    }

    @Test("A report reads as German", .timeLimit(.minutes(1))) func report() async throws {
        let checked = await Narrator(hashing: .testing, length: .full, language: .german)
            .narrate(
                tenant: Tenant(id: try #require(TenantID("kontor")), name: "Kontor"),
                table: Kontor.table, period: .month(2025, 10), uploads: [])
        #expect(
            checked.narrative.headline.text
                == "Der Umsatz sank im Oktober 2025 um 8,1 % auf 1,31 Mio. €, 0,9 % über dem Ziel")
        for withheld in checked.narrative.withheld {
            Issue.record("\(withheld.text): \(withheld.reasons)")
        }
    }
}
