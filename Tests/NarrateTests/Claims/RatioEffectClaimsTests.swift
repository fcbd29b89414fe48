import SalesCore
import Testing

@testable import Narrate

@Suite("Claims of rate and mix")
struct RatioEffectClaimsTests {
    @Test("Both effects, each with its number")
    func claims() {
        let text =
            "Compared with September 2025, the mix of regions decreased average order value by $45.00,"
            + " while changes within regions increased it by $5.00."
        let claims = FactChecker(table: SalesScene.shiftedMix.table)
            .check(text, period: Acme.october).claims
        #expect(claims.map(\.text) == ["$45.00", "$5.00"])
        #expect(claims.allSatisfy { $0.kind == .contribution })
    }
}
