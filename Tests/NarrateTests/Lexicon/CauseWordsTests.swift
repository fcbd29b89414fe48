import SalesCore
import Testing

@testable import Narrate

@Suite("Causes with their degrees")
struct CauseWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue fell in October 2025 against September 2025.", true),
            (
                "Revenue fell in October 2025 against September 2025, largely owing to a strike.",
                false
            ),
            ("Revenue fell in October 2025. The strike is behind that.", false),
            ("Revenue fell in October 2025. Underlying cause: a strike.", false),
            ("Revenue fell in October 2025, helped along by a strike.", false),
            (
                "Revenue fell in October 2025 against September 2025. Responsible for this: a strike.",
                false
            ),
            (
                "Revenue fell in October 2025 against September 2025, in no small part due to a strike.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
