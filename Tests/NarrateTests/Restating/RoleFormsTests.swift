import SalesCore
import Testing

@testable import Narrate

@Suite("What the roles of a sentence make")
struct RoleFormsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Which region came in highest on revenue in October 2025? It was Americas.", true),
            ("Which region came in highest on revenue in October 2025? It was EMEA.", false),
            ("Place 2 of the regions by revenue in October 2025 belonged to EMEA.", true),
            ("Place 3 of the regions by revenue in October 2025 belonged to EMEA.", false),
            (
                "As for the fall in revenue in October 2025 against September 2025, Americas stands for 96.8%.",
                true
            ),
            (
                "As for the fall in revenue in October 2025 against September 2025, Americas stands for 56.8%.",
                false
            ),
            (
                "From $199,500 at the lowest region to $700,500 at the highest: such was the range of revenue in October 2025.",
                true
            ),
            (
                "From $199,500 at the lowest region to $900,500 at the highest: such was the range of revenue in October 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
