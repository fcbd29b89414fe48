import SalesCore
import Testing

@testable import Narrate

@Suite("Nouns for what is compared with")
struct BaselineWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue in October 2025 was 8.1% lower than the figure for September 2025.", true),
            ("Revenue in October 2025 was 8.1% lower than the figure for October 2024.", false),
            (
                "Orders rose 354 in October 2025 against the corresponding month of the prior year.",
                true
            ),
            ("Orders rose 354 in October 2025 against the month immediately before.", false),
            ("Win rate rose in October 2025 by 2 points on a month-on-month basis.", true),
            ("Win rate rose in October 2025 by 2 points on a year-on-year basis.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
