import SalesCore
import Testing

@testable import Narrate

@Suite("Changes by roles")
struct RoleMovesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "That is 70 more than in October 2024: orders for EMEA came to 1,370 in October 2025.",
                true
            ),
            (
                "That is 170 more than in October 2024: orders for EMEA came to 1,370 in October 2025.",
                false
            ),
            (
                "From $428,000, revenue for EMEA fell to $412,345 in October 2025 on the month.",
                true
            ),
            (
                "From $408,000, revenue for EMEA fell to $412,345 in October 2025 on the month.",
                false
            ),
            (
                "Win rate in October 2025 was 1.1 times the 38% of October 2024.",
                true
            ),
            (
                "At 2,230 in October 2025, orders for Americas were 0.6 times the 3,496 reported for September 2025.",
                true
            ),
            (
                "At 2,230 in October 2025, orders for Americas were 2.6 times the 3,496 reported for September 2025.",
                false
            ),
            (
                "Twice the October 2024 figure: that is where revenue stood in October 2025.",
                false
            ),
            (
                "Orders for EMEA went through a slight rise in October 2025 against October 2024, to 1,370.",
                true
            ),
            (
                "In October 2025, revenue for EMEA (actual $412,345, comparative $395,200) rose by 4.3% on the year.",
                true
            ),
            (
                "In October 2025, revenue for EMEA (actual $412,345, comparative $375,200) rose by 4.3% on the year.",
                false
            ),
            (
                "October 2025 resulted in a drop of 8.1% in revenue against September 2025.",
                true
            ),
            (
                "October 2025 resulted in a drop of 18.1% in revenue against September 2025.",
                false
            ),
            (
                "October 2025 was minus 8.1 percent against September 2025 on revenue.",
                true
            ),
            (
                "October 2025 was plus 8.1 percent against September 2025 on revenue.",
                false
            ),
            (
                "$1,312,345 in October 2025, coming from $1,427,655: revenue fell against September 2025.",
                true
            ),
            (
                "$1,312,345 in October 2025, coming from $1,727,655: revenue fell against September 2025.",
                false
            ),
            (
                "By 8.1%, revenue fell in October 2025 over September 2025.",
                true
            ),
            (
                "By 18.1%, revenue fell in October 2025 over September 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
