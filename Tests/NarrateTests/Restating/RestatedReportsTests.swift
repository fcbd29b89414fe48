import SalesCore
import Testing

@testable import Narrate

@Suite("Who says so")
struct RestatedReportsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("The Committee was informed that revenue was $1,312,345 in October 2025.", true),
            ("The Committee was informed that revenue was $1,112,345 in October 2025.", false),
            ("It is noted that revenue in October 2025 fell by 8.1% against September 2025.", true),
            (
                "It is noted that revenue in October 2025 rose by 8.1% against September 2025.",
                false
            ),
            ("Dear all, revenue in October 2025 came to $1,312,345.", true),
            ("Dear all, revenue in October 2025 came to $1,512,345.", false),
            (
                "As the accounts for October 2025 show, revenue fell by 8.1% against September 2025.",
                true
            ),
            (
                "As the accounts for October 2025 show, revenue fell by 9.1% against September 2025.",
                false
            ),
            ("That revenue fell 8.1% against September 2025 is the message of October 2025.", true),
            (
                "That revenue fell 7.1% against September 2025 is the message of October 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
