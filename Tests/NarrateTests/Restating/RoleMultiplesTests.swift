import SalesCore
import Testing

@testable import Narrate

@Suite("Multiples by roles")
struct RoleMultiplesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Revenue rose by a factor of 1.9 between September 2025 and October 2025.",
                false
            ),
            (
                "Won for EMEA grew by a factor of 1.9 between October 2024 and October 2025.",
                false
            ),
            (
                "The ratio of won for EMEA in October 2024 to October 2025 is 1.2 to 1.",
                false
            ),
            (
                "At 2,230 in October 2025, orders for Americas were 0.6 times the 3,496 reported for September 2025.",
                true
            ),
            (
                "At 2,230 in October 2025, orders for Americas were 1.6 times the 3,496 reported for September 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
