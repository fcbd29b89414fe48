import SalesCore
import Testing

@testable import Narrate

@Suite("Members side by side, in other words")
struct RestatedContestsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("APAC did not reach the revenue of EMEA in October 2025.", true),
            ("EMEA did not reach the revenue of APAC in October 2025.", false),
            (
                "Did EMEA have higher revenue than APAC in October 2025? Yes, $412,345 against $199,500.",
                true
            ),
            (
                "Did EMEA have higher revenue than APAC in October 2025? Yes, $412,345 against $299,500.",
                false
            ),
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
