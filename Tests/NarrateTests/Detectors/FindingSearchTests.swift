import SalesCore
import Testing

@testable import Narrate

@Suite("All detectors together")
struct FindingSearchTests {
    private func run(_ scene: SalesScene) -> Detection {
        FindingSearch(table: scene.table, period: scene.last, lines: nil).run()
    }

    @Test("Best first")
    func ranked() {
        let scores = run(.westFell).candidates.map(Ranking.score)
        #expect(scores == scores.sorted(by: >))
        #expect(scores.count > 5)
    }

    @Test("The largest bad news must be mentioned, and only that")
    func mustMention() {
        let must = run(.westFell).candidates.filter(\.mustMention)
        #expect(must.count == 1)
        #expect(must.allSatisfy { $0.isFavourable == false && $0.kind == .change })
    }

    @Test("Without bad news nothing must be mentioned")
    func allGood() {
        let found = run(.revenue(["North": [1000, 1500]])).candidates
        #expect(!found.contains { $0.mustMention && $0.metric == "revenue" })
    }

    @Test("The first metric is always told, if only as unchanged")
    func unchanged() {
        let found = run(.quiet).candidates.filter { $0.kind == .change }
        #expect(found.map(\.metric) == ["revenue"])
        guard case .change(_, isMaterial: false)? = found.first?.evidence else {
            Issue.record("not told as unchanged")
            return
        }
    }

    @Test("More is looked at than is found")
    func testsRun() {
        let detection = run(.westFell)
        #expect(detection.testsRun > detection.candidates.count)
    }
}
