import SalesCore
import Testing

@testable import Narrate

@Suite("Places in an order by roles")
struct RoleRanksTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Position 2 in the revenue ranking of the regions for October 2025: EMEA.", true),
            ("Position 2 in the revenue ranking of the regions for October 2025: APAC.", false),
            (
                "If you sort the regions by revenue from the top down, EMEA comes second in October 2025.",
                true
            ),
            (
                "If you sort the regions by revenue from the top down, APAC comes second in October 2025.",
                false
            ),
            (
                "From the top, EMEA had the second-highest revenue of the regions in October 2025.",
                true
            ),
            (
                "From the top, APAC had the second-highest revenue of the regions in October 2025.",
                false
            ),
            (
                "In the order of revenue, highest at the top, Americas is first of the regions in October 2025.",
                true
            ),
            (
                "In the order of revenue, highest at the top, APAC is first of the regions in October 2025.",
                false
            ),
            (
                "The October 2025 list of regions, sorted downward by revenue, has EMEA at number 2.",
                true
            ),
            (
                "The October 2025 list of regions, sorted downward by revenue, has APAC at number 2.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
