import SalesCore
import Testing

@testable import Narrate

@Suite("Claims of trends")
struct TrendClaimsTests {
    @Test(
        "Direction and slope, or both directions of a turn",
        arguments: [
            (
                "Revenue was on an upward trend from November 2024 to October 2025, rising by a median"
                    + " of $5.00K a month.", [ClaimKind.trend, .trend]
            ),
            (
                "Revenue was on a downward trend from February 2025 to October 2025, after an upward"
                    + " trend from June 2024 to February 2025.", [.trend, .trend]
            ),
            ("Revenue has shown a rising trend from January 2025 to October 2025.", [.trend]),
        ])
    func claims(_ text: String, _ kinds: [ClaimKind]) {
        let claims = FactChecker(table: SalesScene.growth.table)
            .check(text, period: Acme.october).claims
        #expect(claims.map(\.kind) == kinds)
    }
}
