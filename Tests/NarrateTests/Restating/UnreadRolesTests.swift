import SalesCore
import Testing

@testable import Narrate

@Suite("What must not go unread beside what holds")
struct UnreadRolesTests {
    @Test(
        "A sentence is no truer than what its plain reading left out",
        arguments: [
            "Instances of lower revenue by region in October 2025 versus September 2025: none.",
            "- Third-highest revenue by region, October 2025: EMEA ($412,345)",
            "Spread evenly over its months, Q3 2025 gives revenue of $3,971,955 a month.",
            "Way off the usual: revenue for EMEA in October 2025, at $412,345.",
        ])
    func isToldOf(_ text: String) { expectVerdict(Acme.check(text), isTrue: false) }

    @Test(
        "What holds in full is supported",
        arguments: [
            "- Second-highest revenue by region, October 2025: EMEA ($412,345)",
            "Spread evenly over its months, Q3 2025 gives revenue of $1,323,985 a month.",
            "Way off the usual: revenue for Americas in September 2025, at $812,155.",
        ])
    func holds(_ text: String) { expectVerdict(Acme.check(text), isTrue: true) }
}
