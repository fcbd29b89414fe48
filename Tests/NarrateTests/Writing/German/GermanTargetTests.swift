import SalesCore
import Testing

@testable import Narrate

@Suite("German sentences about targets")
struct GermanTargetTests {
    @Test("The target, the way to it and a target met are told and proved")
    func proved() throws {
        var scene = SalesScene.targeted
        for told in scene.germanSentences(.target) {
            #expect(told.verdict == .supported, "\(told.text)")
        }
        #expect(scene.germanSentences(.target).contains { $0.text.contains("hinter dem Plan") })
        let value = try #require(scene.table.value("revenue", .total, scene.last))
        scene.targets = [
            MetricTargets(
                metric: "revenue", targets: [.init(period: scene.last, value: value)])
        ]
        let met = try #require(scene.germanSentences(.target).first)
        #expect(met.text.contains("genau das Ziel"))
        #expect(met.verdict == .supported, "\(met.text)")
    }
}
