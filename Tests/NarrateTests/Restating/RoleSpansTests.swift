import SalesCore
import Testing

@testable import Narrate

@Suite("Sums, means and gaps by roles")
struct RoleSpansTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "When October 2025 closed, we had $11,987,250 in revenue for the year to date.",
                true
            ),
            (
                "When October 2025 closed, we had $1,312,345 in revenue for the year to date.",
                false
            ),
            (
                "Over the three months of Q3 2025, the mean for revenue was $1,323,985 a month.",
                true
            ),
            (
                "Over the three months of Q3 2025, the mean for revenue was $3,971,955 a month.",
                false
            ),
            (
                "Taken over the full three months of Q3 2025, revenue totalled $1,323,985.",
                false
            ),
            (
                "At the time of writing, November 2025 is unfinished and has orders at 84.",
                true
            ),
            (
                "At the time of writing, November 2025 is unfinished and has orders at 184.",
                false
            ),
            (
                "Revenue for October 2025 could not be reported, as there is no data.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
