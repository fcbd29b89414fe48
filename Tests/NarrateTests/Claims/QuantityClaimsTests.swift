import SalesCore
import Testing

@testable import Narrate

@Suite("Numbers in a sentence")
struct QuantityClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            ("Revenue was $1.31M.", ["number: $1.31M"]),
            (
                "Revenue fell by $115K to $1.31M.",
                ["direction: fell", "number: $115K", "number: $1.31M"]
            ),
            ("The top 5 regions are listed.", [] as [String]),
            ("Revenue was $1.31M and orders 4,354.", ["number: $1.31M", "number: 4,354"]),
            ("Revenue was $1.31M from 12 shops.", ["number: $1.31M", "number: 12"]),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }
}
