import SalesCore
import Testing

@testable import Narrate

@Suite("What a text says of its data")
struct CaveatClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            ("12 of 3,000 lines were rejected.", [] as [String]),
            ("November 2025 is partial.", ["period: partial"]),
            ("Revenue fell because of rain.", ["direction: fell", "cause: because of"]),
            ("Revenue will rise.", ["forecast: will", "direction: rise"]),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }
}
