import SalesCore
import Testing

@testable import Narrate

@Suite("Targets told by nouns")
struct RestatedBudgetsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Full attainment of the budget for churn was recorded in October 2025.", false),
            ("A shortfall of 50% against the budget: churn in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
