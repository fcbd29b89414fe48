import SalesCore
import Testing

@testable import Narrate

@Suite("Words before and behind a statement, in other words")
struct RestatedOpeningsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Finance reports that EMEA revenue was $412,345 in October 2025.", true),
            ("Finance reports that EMEA revenue was $512,345 in October 2025.", false),
            ("Per the September 2025 report, revenue was $1,427,655.", true),
            ("Per the September 2025 report, revenue was $1,312,345.", false),
            ("The actuals for September 2025 have orders at 5,616.", true),
            ("The actuals for September 2025 have orders at 4,354.", false),
            ("What did September 2025 bring? Orders of 5,616.", true),
            ("What did September 2025 bring? Orders of 4,354.", false),
            ("From page 7 of the pack: revenue was $1,312,345 in October 2025.", true),
            ("Email 2 of 5. Revenue was $1,312,345 in October 2025.", true),
            ("Revenue was $1,312,345 in October 2025 (source: export v4.2).", true),
            ("Revenue was $1,412,345 in October 2025 (source: export v4.2).", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
