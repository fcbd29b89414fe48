import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences about targets")
struct TargetSentenceTests {
    @Test("Missed, in both wordings, and behind pace")
    func wordings() {
        let scene = SalesScene.targeted
        let first = scene.sentences(.target, turn: 0)
        let second = scene.sentences(.target, turn: 1)
        #expect(first.contains { $0.text.hasPrefix("Revenue missed its target of $") })
        #expect(second.contains { $0.text.contains("10.0% below its target of $") })
        #expect(
            first.contains {
                $0.text.hasPrefix("By the end of October 2025, revenue had reached 2")
                    && $0.text.hasSuffix("of its Q4 2025 target of $400K, behind pace.")
            })
        for sentence in first + second {
            #expect(sentence.verdict == .supported, "\(sentence.text)")
        }
    }

    @Test(
        "Met, beaten, and a cost that is below its target",
        arguments: [
            ("revenue", 1000, "Revenue met its target of $1.00K for October 2025."),
            ("revenue", 800, "Revenue beat its target of $800.00 for October 2025 by 25.0%."),
            ("cost", 80, "Cost was $60.00 in October 2025, 25.0% below its target of $80.00."),
            ("orders", 8, "Orders beat their target of 8 for October 2025 by 25.0%."),
        ])
    func outcomes(_ metric: String, _ target: Int, _ expected: String) {
        var scene = SalesScene()
        scene.regions = ["North"]
        scene.products = ["Tent"]
        scene.entry = { _, _, _ in SalesScene.Entry(revenue: 1000, orders: 10, cost: 60) }
        scene.targets = [
            MetricTargets(
                metric: metric, targets: [.init(period: scene.last, value: ExactDecimal(target))])
        ]
        let sentences = scene.sentences(.target)
        #expect(sentences.map(\.text) == [expected])
        #expect(sentences.map(\.verdict) == [.supported])
    }
}
