import SalesCore
import Testing

@testable import Narrate

@Suite("Changes worth telling")
struct ChangeDetectorTests {
    private func find(_ scene: SalesScene) -> Detection {
        ChangeDetector.find(in: scene.table, scene.last)
    }

    @Test(
        "From two percent up, unless the spec says otherwise",
        arguments: [
            (1000, 1020, true), (1000, 1019, false), (1000, 980, true), (1000, 981, false),
            (1000, 1000, false),
        ])
    func materiality(_ before: Int, _ now: Int, _ isTold: Bool) {
        let found = find(.revenue(["North": [before, now]])).of("revenue", .total)
        #expect(found.isEmpty != isTold)
    }

    @Test("The spec's own threshold decides")
    func ownThreshold() {
        var scene = SalesScene.revenue(["North": [1000, 1100]])
        scene.materiality = Materiality(
            change: ExactDecimal(mantissa: 2, scale: 1), share: .zero)
        #expect(find(scene).of("revenue").isEmpty)
    }

    @Test("Good and bad follow what the metric says is better")
    func favourability() throws {
        let scene = SalesScene.westFell
        let found = find(scene)
        #expect(found.of("revenue", .total).map(\.isFavourable) == [false, false])
        #expect(found.of("cost", .total).map(\.isFavourable) == [true, true])
    }

    @Test("A partial period is compared with nothing")
    func partial() {
        var scene = SalesScene.westFell
        scene.asOf = .october20
        #expect(find(scene).candidates.isEmpty)
    }

    @Test("A missing month is not a fall to zero")
    func missing() {
        #expect(find(.revenue(["North": [1000, nil]])).candidates.isEmpty)
    }

    @Test("A change from zero is told without a percentage")
    func fromZero() throws {
        let found = find(.revenue(["North": [0, 500]])).of("revenue", .total)
        let first = try #require(found.first)
        guard case .change(let change, isMaterial: true) = first.evidence else {
            Issue.record("not a change")
            return
        }
        #expect(change.relative == nil)
    }

    @Test("A member that moved as the total did is not told; one that did not is")
    func members() {
        let together = find(.revenue(["North": [1000, 1100], "South": [500, 550]]))
        #expect(together.of("revenue").allSatisfy { $0.slice.isTotal })
        let apart = find(.revenue(["North": [1000, 1400], "South": [500, 500]]))
        #expect(apart.of("revenue", Slice("region", "North")).count == 1)
        #expect(apart.of("revenue", Slice("region", "South")).isEmpty)
    }

    @Test("Every comparison is counted, told or not")
    func counted() {
        let quiet = find(.revenue(["North": [1000, 1000]]))
        // Five metrics; total, region and product against the month before.
        #expect(quiet.testsRun == 15)
        #expect(quiet.candidates.isEmpty)
    }
}
