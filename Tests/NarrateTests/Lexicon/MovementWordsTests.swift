import SalesCore
import Testing

@testable import Narrate

@Suite("Verbs of moving with their ways")
struct MovementWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue shifted downwards in October 2025 against September 2025.", true),
            ("Revenue shifted upwards in October 2025 against September 2025.", false),
            ("Win rate developed positively in October 2025 against September 2025.", true),
            ("Win rate developed adversely in October 2025 against September 2025.", false),
            (
                "There was an adverse development in revenue in October 2025 against September 2025.",
                true
            ),
            (
                "There was a favourable development in revenue in October 2025 against September 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
