import SalesCore
import Testing

@testable import Narrate

@Suite("Claims of metrics that move together")
struct CorrelationClaimsTests {
    @Test(
        "The relation, and its size where it is told",
        arguments: [
            ("Revenue and cost moved together from November 2022 to October 2025.", 1),
            (
                "Revenue and cost moved in opposite directions from November 2022 to October 2025,"
                    + " with a rank correlation of -0.98.", 2
            ),
            ("Revenue and cost rose and fell together between January 2024 and October 2025.", 1),
        ])
    func claims(_ text: String, _ count: Int) {
        let claims = FactChecker(table: SalesScene.companions(isOpposite: true).table)
            .check(text, period: Acme.october).claims
        #expect(claims.count == count && claims.first?.kind == .trend)
    }

    @Test("A cause is none of it")
    func cause() {
        let scene = SalesScene.companions(isOpposite: false)
        #expect(
            scene.verdict(
                "Revenue and cost moved together from November 2022 to October 2025 because of"
                    + " price.") == .notCheckable)
    }
}
