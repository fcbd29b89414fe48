import SalesCore
import Testing

@testable import Narrate

@Suite("Claims of seasons")
struct SeasonClaimsTests {
    @Test(
        "The words and the value are claims of their own",
        arguments: [
            "Revenue was unusually low for the time of year in October 2025, at $103K.",
            "At $103K, revenue was unusually low for the time of year in October 2025.",
        ])
    func claims(_ text: String) {
        let claims = FactChecker(table: SalesScene.lostSeason.table)
            .check(text, period: Acme.october).claims
        #expect(Set(claims.map(\.kind)) == [.intensity, .number])
        #expect(claims.contains { $0.text == "$103K" })
    }
}
