import SalesCore
import Testing

@testable import Narrate

@Suite("Two members beside each other by roles")
struct RoleContestsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Revenue of $412,345 was recorded in EMEA in October 2025, as against a lower $199,500 in APAC.",
                true
            ),
            (
                "Revenue of $199,500 was recorded in APAC in October 2025, as against a lower $412,345 in EMEA.",
                false
            ),
            (
                "At $412,345, EMEA's revenue in October 2025 was in excess of APAC's $199,500.",
                true
            ),
            (
                "Revenue for October 2025 ran higher in EMEA than it did in APAC.",
                true
            ),
            (
                "Revenue for October 2025 ran higher in APAC than it did in EMEA.",
                false
            ),
            (
                "APAC, with $199,500, lay below EMEA, with $412,345, in terms of revenue in October 2025.",
                true
            ),
            (
                "EMEA, with $412,345, lay below APAC, with $199,500, in terms of revenue in October 2025.",
                false
            ),
            (
                "All other regions had lower revenue than Americas in October 2025.",
                true
            ),
            (
                "All other regions had lower revenue than EMEA in October 2025.",
                false
            ),
            (
                "APAC's revenue in October 2025 was exceeded by EMEA's.",
                true
            ),
            (
                "EMEA's revenue in October 2025 was exceeded by APAC's.",
                false
            ),
            (
                "Of EMEA and APAC, the one with higher revenue in October 2025 was EMEA.",
                true
            ),
            (
                "Of EMEA and APAC, the one with higher revenue in October 2025 was APAC.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
