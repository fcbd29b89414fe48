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
            (
                "Orders in EMEA fell by leaps and bounds in October 2025 against October 2024.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
