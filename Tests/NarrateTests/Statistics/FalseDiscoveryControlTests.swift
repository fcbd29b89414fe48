import SalesCore
import Testing

@testable import Narrate

@Suite("False discoveries")
struct FalseDiscoveryControlTests {
    /// The example of Benjamini and Hochberg (1995, section 4.1): of 15 tests four stand.
    @Test("The published example")
    func example() {
        let published = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
            0.4262, 0.5719, 0.6528, 0.7590, 1.0,
        ]
        #expect(FalseDiscoveryControl.limit(published.reversed(), ofTests: 15) == 0.0095)
    }

    @Test("More tests ask for more")
    func count() {
        #expect(FalseDiscoveryControl.limit([0.004], ofTests: 10) == 0.004)
        #expect(FalseDiscoveryControl.limit([0.004], ofTests: 100) == nil)
        #expect(FalseDiscoveryControl.limit([], ofTests: 0) == nil)
    }

    @Test("Over tables without any signal, reports that call something unusual stay below the rate")
    func withoutSignal() {
        var reports = 0
        var tests = 0
        let count = 120
        for seed in 1...UInt64(count) {
            let scene = SalesScene.chance(seed: seed, months: seed.isMultiple(of: 2) ? 20 : 36)
            let found = FindingSearch(table: scene.table, period: scene.last, lines: nil).run()
            tests += found.inferences
            if found.candidates.contains(where: { $0.pValue != nil }) { reports += 1 }
        }
        #expect(tests > 20 * count)
        #expect(Double(reports) / Double(count) <= FalseDiscoveryControl.rate, "\(reports)")
    }

    @Test("The same tables with a signal are told")
    func withSignal() {
        for scene in [SalesScene.jump, .growth, .peak, .lostSeason] {
            let found = FindingSearch(table: scene.table, period: scene.last, lines: nil).run()
            #expect(found.candidates.contains { $0.pValue != nil })
        }
    }
}
