import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences on targets taken apart")
struct GoalConstituentsTests {
    @Test(
        "Whether the target was met, in whatever order",
        arguments: [
            ("September 2025 failed to attain the adopted budget in sales.", false),
            ("October 2025 failed to attain the adopted budget in sales.", true),
            ("With sales of $1,427,655, September 2025 closed in excess of the budget.", true),
            ("With sales of $1,312,345, October 2025 closed in excess of the budget.", false),
            ("$1,427,655 in sales, so we cleared the plan in September 2025.", true),
            ("$1,312,345 in sales, so we cleared the plan in October 2025.", false),
            ("What about the sales plan for September 2025? Revenue went past it.", true),
            ("What about the sales plan for October 2025? Revenue went past it.", false),
            ("The result for sales in October 2025 was beneath the goal.", true),
            ("The result for sales in September 2025 was beneath the goal.", false),
            ("With $1.31M recorded, sales remained below the October 2025 internal target.", true),
            (
                "With $1.43M recorded, sales remained below the September 2025 internal target.",
                false
            ),
            ("The difference to budget on sales in October 2025: $17,655 under.", true),
            ("The difference to budget on sales in October 2025: $17,655 over.", false),
            ("Sales in October 2025 deviated from the budget by 1.3%, coming in under.", true),
            ("Sales in October 2025 deviated from the budget by 1.3%, coming in over.", false),
            ("The budget exceeded sales by 2.0% in September 2025.", false),
            ("The budget exceeded sales in September 2025.", false),
        ])
    func decidesOutcome(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }

    @Test(
        "By how much",
        arguments: [
            ("Against the monthly budget, sales for October 2025 came out $17,655 under.", true),
            ("Against the monthly budget, sales for October 2025 came out $37,655 under.", false),
            ("If you go by the goal, sales in September 2025 were $27,655 over.", true),
            ("If you go by the goal, sales in September 2025 were $27,655 under.", false),
            ("How did sales in October 2025 compare with the plan? It was $17,655 under.", true),
            ("How did sales in October 2025 compare with the plan? It was $17,655 over.", false),
            ("Set against goal, revenue in September 2025 came in over, namely by 2.0%.", true),
            ("Set against goal, revenue in September 2025 came in over, namely by 5.0%.", false),
            ("Minutes: sales 2.0 % past target in September 2025.", true),
            ("Minutes: sales 2.0 % past target in October 2025.", false),
        ])
    func decidesGap(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }

    @Test(
        "Met in full",
        arguments: [
            "For MONTH, sales satisfied the agreed budget in full.",
            "Controlling reports full achievement of the plan for sales in MONTH.",
            "In MONTH, sales left nothing of the target unachieved.",
            "Nothing of the MONTH goal for sales remained open.",
            "Sales in MONTH didn't leave any of the plan open.",
            "Sales, MONTH: nothing short of the target.",
            "Full coverage of the agreed target was reached by sales in MONTH.",
        ])
    func decidesWhole(_ text: String) {
        for (month, isTrue) in [("September 2025", true), ("October 2025", false)] {
            expectVerdict(
                AcmeTargets.check(text.replacing("MONTH", with: month)), isTrue: isTrue)
        }
    }
}
