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
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
