import SalesCore
import Testing

@testable import Narrate

@Suite("Parts of values and of changes")
struct PartClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            ("EMEA made up 31.4% of revenue.", ["share: 31.4% of revenue"]),
            (
                "EMEA accounted for 13.6% of the decline in revenue.",
                ["contribution: 13.6% of the decline in revenue"]
            ),
            (
                "The top two regions made up 84.8% of revenue.",
                ["share: top two regions made up 84.8%"]
            ),
            (
                "APAC offset part of the decline in revenue.",
                ["contribution: offset part of the decline in revenue", "direction: decline"]
            ),
            (
                "EMEA accounted for 13.6% of the decline in revenue and Americas 96.8%.",
                ["contribution: 13.6% of the decline in revenue", "contribution: 96.8%"]
            ),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }
}
