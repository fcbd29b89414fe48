import SalesCore
import Testing

@testable import Narrate

@Suite("Targets reached and missed")
struct TargetDetectorTests {
    private func find(_ value: Int, target: Int, before: Int = 100) -> [Candidate] {
        var scene = SalesScene.revenue(["North": [before, value]])
        scene.targets = [
            MetricTargets(
                metric: "revenue",
                targets: [
                    .init(period: .month(2025, 9), value: 100),
                    .init(period: .month(2025, 10), value: ExactDecimal(target)),
                ])
        ]
        return TargetDetector.find(in: scene.table, scene.last).candidates
    }

    @Test(
        "Good and bad by which way is better",
        arguments: [(120, 100, true), (80, 100, false), (100, 100, true)])
    func favourable(_ value: Int, _ target: Int, _ isFavourable: Bool) throws {
        let found = try #require(find(value, target: target).first)
        #expect(found.kind == .target && found.isFavourable == isFavourable)
        guard case .target(let change) = found.evidence else {
            Issue.record("no target")
            return
        }
        #expect(change.before == ExactDecimal(target) && change.now == ExactDecimal(value))
    }

    @Test("A miss after a hit surprises more than one after a miss")
    func surprise() throws {
        let first = try #require(find(80, target: 100, before: 120).first)
        let again = try #require(find(80, target: 100, before: 80).first)
        #expect(first.surprise > again.surprise)
    }

    @Test(
        "One missed by a material change must be mentioned",
        arguments: [(80, true), (97, true), (99, false), (100, false), (120, false)])
    func mustMention(_ value: Int, _ mustMention: Bool) throws {
        #expect(try #require(find(value, target: 100).first).mustMention == mustMention)
    }

    @Test("Nothing without a target")
    func none() {
        let scene = SalesScene.quiet
        #expect(TargetDetector.find(in: scene.table, scene.last).candidates.isEmpty)
    }
}
