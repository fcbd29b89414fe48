import SalesCore
import Testing

@testable import Narrate

@Suite("Runs of changes, and values that stayed, in other words")
struct RestatedStreaksTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("September 2025 was the eighth month in the run of rising revenue.", true),
            ("September 2025 was the seventh month in the run of rising revenue.", false),
            (
                "As at September 2025, the run of monthly increases in revenue is eight "
                    + "long.", true
            ),
            (
                "As at September 2025, the run of monthly increases in revenue is nine "
                    + "long.", false
            ),
            (
                "Revenue rose in each of the eight months to September 2025, but not in "
                    + "the month before those.", true
            ),
            (
                "Revenue rose in each of the nine months to September 2025, but not in "
                    + "the month before those.", false
            ),
            (
                "Revenue has been rising for eight months without a break as of "
                    + "September 2025.", true
            ),
            ("Revenue was virtually identical in October 2025 and in September 2025.", false),
            ("Nothing happened to revenue in October 2025 against September 2025.", false),
            ("Revenue stuck at the September 2025 level in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
