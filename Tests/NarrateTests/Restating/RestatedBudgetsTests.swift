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
            ("The variance of sales to budget in October 2025 was 1.3%, short of it.", true),
            ("The variance of sales to budget in October 2025 was 1.3%, above it.", false),
            ("A variance of 2.0% above budget was recorded in sales for September 2025.", true),
            ("A variance of 2.0% above budget was recorded in sales for October 2025.", false),
            ("Sales beat the target by a margin of 2.0% in September 2025.", true),
            ("Sales missed the target by a margin of 2.0% in September 2025.", false),
            ("Sales left the budget behind in September 2025.", true),
            ("Sales left the budget behind in October 2025.", false),
            ("We were on the right side of plan for sales in September 2025.", true),
            ("We were on the right side of plan for sales in October 2025.", false),
            ("Sales vs budget, October 2025: 1.3% adverse.", true),
            ("Sales vs budget, October 2025: 1.3% favourable.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }
}
