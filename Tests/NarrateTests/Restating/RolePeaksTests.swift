import SalesCore
import Testing

@testable import Narrate

@Suite("Months that stand out, by roles")
struct RolePeaksTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "When was revenue at its highest level on record? In August 2025.",
                false
            ),
            (
                "Within 2025, September was the month when revenue was highest.",
                true
            ),
            (
                "Within 2025, August was the month when revenue was highest.",
                false
            ),
            (
                "Out of the ordinary: revenue for Americas in September 2025, at $812,155.",
                true
            ),
            (
                "Out of the ordinary: revenue for EMEA in October 2025, at $412,345.",
                false
            ),
            (
                "It's way off the usual: revenue for EMEA in October 2025.",
                false
            ),
            (
                "It's way off the usual: revenue for Americas in September 2025.",
                true
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
