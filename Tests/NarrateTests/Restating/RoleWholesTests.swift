import SalesCore
import Testing

@testable import Narrate

@Suite("All of a metric from one member")
struct RoleWholesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "EMEA alone provided the whole of revenue in October 2025.",
                false
            ),
            (
                "In October 2025, revenue was all EMEA.",
                false
            ),
            (
                "The entire amount of revenue for October 2025 stood with EMEA.",
                false
            ),
            (
                "In October 2025, EMEA took 31.4% of revenue.",
                true
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
