import SalesCore
import Testing

@testable import Narrate

@Suite("Claims of pace")
struct PaceClaimsTests {
    @Test("The part, the target and the pace are claims of their own")
    func claims() {
        let text =
            "By the end of October 2025, revenue had reached 23.0% of its Q4 2025 target of $400K,"
            + " behind pace."
        let claims = FactChecker(table: SalesScene.targeted.table)
            .check(text, period: Acme.october).claims
        #expect(claims.map(\.text) == ["23.0%", "$400K", "behind pace"])
        #expect(claims.allSatisfy { $0.kind == .target })
    }
}
