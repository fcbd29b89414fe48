import SalesCore
import Testing

@testable import Narrate

@Suite("Claims of forecasts")
struct ForecastClaimsTests {
    @Test(
        "Value, both ends and method",
        arguments: [
            ("Revenue is forecast at $1.4K for November 2025.", 1),
            ("Revenue is forecast between $1.3K and $1.5K for November 2025.", 2),
            (
                "Revenue is forecast at $1.4K for November 2025, likely between $1.3K and $1.5K, by"
                    + " the seasonal naive method with drift.", 4
            ),
        ])
    func claims(_ text: String, _ count: Int) {
        let claims = FactChecker(table: SalesScene.season.table)
            .check(text, period: Acme.october).claims
        #expect(claims.map(\.kind) == Array(repeating: .forecast, count: count))
    }
}
