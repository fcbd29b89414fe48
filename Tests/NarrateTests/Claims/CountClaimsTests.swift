import SalesCore
import Testing

@testable import Narrate

@Suite("Counts of members")
struct CountClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            ("Four of five regions grew.", ["count: Four of five regions grew"]),
            ("Only EMEA fell.", ["count: Only EMEA fell"]),
            ("No region grew.", ["count: No region grew"]),
            ("There are three regions.", [] as [String]),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }
}
