import SalesCore
import Testing

@testable import Narrate

@Suite("Metrics that move together")
struct CorrelationDetectorTests {
    private func find(_ scene: SalesScene) -> [Evidence] {
        CorrelationDetector.find(in: scene.table, scene.last).candidates.map(\.evidence)
    }

    @Test("Told once, with the way they go")
    func told() {
        #expect(
            find(.companions(isOpposite: true)) == [
                .correlation(with: "cost", isOpposite: true, from: .month(2022, 11))
            ])
        #expect(
            find(.companions(isOpposite: false)) == [
                .correlation(with: "cost", isOpposite: false, from: .month(2022, 11))
            ])
    }

    @Test("Not what chance brings, nor of a year")
    func none() {
        #expect(find(.chance(seed: 3, months: 36)).isEmpty)
        #expect(find(.companions(isOpposite: true, months: 12)).isEmpty)
        #expect(find(.quiet).isEmpty)
    }

    @Test("What is made of the same is no test")
    func tests() {
        let scene = SalesScene.companions(isOpposite: true)
        let found = CorrelationDetector.find(in: scene.table, scene.last)
        // Revenue and cost, orders and margin: the others share a part.
        #expect(found.inferences == 2 && found.testsRun == 2)
    }
}
