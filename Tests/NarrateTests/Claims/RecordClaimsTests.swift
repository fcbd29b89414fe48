import SalesCore
import Testing

@testable import Narrate

@Suite("Extremes in time")
struct RecordClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            (
                "Revenue was the highest since March 2025.",
                ["superlative: highest since March 2025"]
            ),
            (
                "Revenue was the lowest of the 13 months on record.",
                ["superlative: lowest of the 13 months on record"]
            ),
            ("Revenue hit a record $1.31M.", ["superlative: record", "number: $1.31M"]),
            (
                "Revenue fell to a three-month low.",
                ["direction: fell", "superlative: three-month low"]
            ),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }
}
