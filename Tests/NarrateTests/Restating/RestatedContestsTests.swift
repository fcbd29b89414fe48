import SalesCore
import Testing

@testable import Narrate

@Suite("Members side by side, in other words")
struct RestatedContestsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "When EMEA and APAC are compared for October 2025, the former shows higher revenue.",
                true
            ),
            (
                "When EMEA and APAC are compared for October 2025, the former shows lower revenue.",
                false
            ),
            ("Which of the two had higher revenue in October 2025, EMEA or APAC? EMEA.", true),
            ("Which of the two had higher revenue in October 2025, EMEA or APAC? APAC.", false),
            ("Set EMEA against APAC for October 2025: EMEA shows higher revenue.", true),
            ("Set EMEA against Americas for October 2025: EMEA shows higher revenue.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
