import SalesCore
import Testing

@testable import Narrate

@Suite("Degrees and bases")
struct RestatedDegreesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue fell 8.1% in October 2025 with September 2025 as the baseline.", true),
            ("Revenue fell 8.1% in October 2025 with October 2024 as the baseline.", false),
            ("Revenue stayed on the level of September 2025 in October 2025.", false),
            ("Just ran it: revenue in EMEA fell a ton in October 2025.", false),
            ("Just ran it: orders fell a ton in October 2025.", true),
            ("I see that orders fell to a very limited extent in October 2025.", false),
            ("As closed, orders decreased insignificantly in October 2025.", false),
            ("As closed, revenue in EMEA decreased insignificantly in October 2025.", true),
            (
                "Orders in EMEA fell by leaps and bounds in October 2025 against October 2024.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
