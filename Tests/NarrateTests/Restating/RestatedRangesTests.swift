import SalesCore
import Testing

@testable import Narrate

@Suite("Ends of values, totals and means, in other words")
struct RestatedRangesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("October 2025, by region: revenue from $199,500 to $700,500.", true),
            ("October 2025, by region: revenue from $299,500 to $700,500.", false),
            (
                "By month, revenue in Q3 2025 went from a low of $1,241,300 to a high "
                    + "of $1,427,655.", true
            ),
            (
                "By month, revenue in Q3 2025 went from a low of $1,141,300 to a high "
                    + "of $1,427,655.", false
            ),
            ("No region had revenue below $199,500 or above $700,500 in October 2025.", true),
            ("No region had revenue below $299,500 or above $700,500 in October 2025.", false),
            ("The year-to-date tally for revenue hit $11,987,250 in October 2025.", true),
            ("The year-to-date tally for revenue hit $12,987,250 in October 2025.", false),
            ("Averaged over its months, Q3 2025 had revenue of $1,323,985.", true),
            ("Averaged over its months, Q3 2025 had revenue of $3,971,955.", false),
            ("Added up over Q3 2025, revenue was $3,971,955.", true),
            ("Added up over Q3 2025, revenue was $1,323,985.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
