import SalesCore
import Testing

@testable import Narrate

@Suite("Values against targets, in other words")
struct RestatedTargetsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue came to at least the target in September 2025.", true),
            ("Revenue came to at least the target in October 2025.", false),
            ("There was no gap to the plan for revenue in October 2025.", false),
            ("Measured against the plan, revenue in October 2025 came in 1.3% under.", true),
            ("Measured against the plan, revenue in October 2025 came in 1.3% over.", false),
            ("Revenue vs target, October 2025: 1.3% under.", true),
            ("Revenue vs target, October 2025: 2.3% under.", false),
            ("Revenue in September 2025 cleared what was budgeted.", true),
            ("Revenue in October 2025 cleared what was budgeted.", false),
            ("We made the September 2025 target for revenue in full.", true),
            ("We made the October 2025 target for revenue in full.", false),
            ("On revenue, nothing was missing to the plan in September 2025.", true),
            ("On revenue, nothing was missing to the plan in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }
}
