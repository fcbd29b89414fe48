import SalesCore
import Testing

@testable import Narrate

@Suite("Movements judged, by roles")
struct RoleJudgementsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "The direction of revenue for EMEA in October 2025 against October 2024 was favourable.",
                true
            ),
            (
                "The direction of revenue for EMEA in October 2025 against October 2024 was unfavourable.",
                false
            ),
            (
                "The movement in revenue in October 2025 against September 2025 was adverse.",
                true
            ),
            (
                "The movement in revenue in October 2025 against September 2025 was welcome.",
                false
            ),
            (
                "A detrimental movement of 8.1% in revenue was recorded for October 2025 against September 2025.",
                true
            ),
            (
                "A beneficial movement of 8.1% in revenue was recorded for October 2025 against September 2025.",
                false
            ),
            (
                "The movement in revenue from $1,427,655 to $1,312,345 in October 2025 against September 2025 was to the detriment of the result.",
                true
            ),
            (
                "The movement in revenue from $1,427,655 to $1,312,345 in October 2025 against September 2025 was to the benefit of the result.",
                false
            ),
            (
                "Revenue moved to $1,312,345 in October 2025 against October 2024, and I'd call that good for us.",
                true
            ),
            (
                "Revenue moved to $1,312,345 in October 2025 against September 2025, and I'd call that good for us.",
                false
            ),
            (
                "Revenue went our way in October 2025 compared with October 2024.",
                true
            ),
            (
                "Revenue went our way in October 2025 compared with September 2025.",
                false
            ),
            (
                "That's a step in the wrong direction in revenue for October 2025 against September 2025.",
                true
            ),
            (
                "That's a step in the right direction in revenue for October 2025 against September 2025.",
                false
            ),
            (
                "I would call the movement in revenue in October 2025 against October 2024 favourable (F).",
                true
            ),
            (
                "I would call the movement in revenue in October 2025 against September 2025 favourable (F).",
                false
            ),
            (
                "We are worried about revenue in October 2025 compared with September 2025.",
                true
            ),
            (
                "We are pleased about revenue in October 2025 compared with September 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
