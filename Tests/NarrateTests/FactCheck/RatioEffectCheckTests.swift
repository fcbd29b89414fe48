import SalesCore
import Testing

@testable import Narrate

@Suite("Rate and mix against the cells")
struct RatioEffectCheckTests {
    /// From $160 to $126: in both regions 5% more (rate +5.5), and orders moved South (mix −39.5).
    @Test("What the writer says is supported; other numbers, signs and sides are not")
    func decides() throws {
        let scene = SalesScene.shiftedMix
        let own = try #require(scene.sentences(.mix).first)
        #expect(own.verdict == .supported, "\(own.text)")
        #expect(own.text.contains("the mix of regions decreased average order value by $"))
        let mistakes = [
            ("mix of regions decreased", "mix of regions increased"),
            ("regions increased it", "regions decreased it"),
            ("value by $4", "value by $5"), ("value by $3", "value by $2"),
            ("September 2025", "October 2024"),
        ]
        for (right, wrong) in mistakes where own.text.contains(right) {
            let text = own.text.replacing(right, with: wrong)
            let verdict = scene.verdict(text)
            if wrong == "October 2024" {
                #expect(verdict == .supported, "the same numbers then")
            } else {
                #expect(verdict == .contradicted, "\(text)")
            }
        }
    }

    @Test("Of what is no ratio nothing is decided")
    func none() {
        let text =
            "Compared with September 2025, the mix of regions increased revenue by $1.00, and"
            + " changes within regions increased it by $1.00."
        #expect(SalesScene.shiftedMix.verdict(text) == .notCheckable)
    }
}
