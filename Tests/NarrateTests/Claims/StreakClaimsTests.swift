import SalesCore
import Testing

@testable import Narrate

@Suite("Runs in time")
struct StreakClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            (
                "Revenue fell for the second month in a row.",
                ["streak: fell for the second month in a row"]
            ),
            (
                "It was the third straight monthly decline.",
                ["streak: third straight monthly decline"]
            ),
            ("Revenue fell for a third month.", ["streak: fell for a third month"]),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }
}
