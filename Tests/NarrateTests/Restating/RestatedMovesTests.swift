import SalesCore
import Testing

@testable import Narrate

@Suite("Changes told by nouns, in other words")
struct RestatedMovesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "With a step down of 8.1% on September 2025, revenue closed October "
                    + "2025 at $1,312,345.", true
            ),
            (
                "With a step up of 8.1% on September 2025, revenue closed October 2025 "
                    + "at $1,312,345.", false
            ),
            (
                "Revenue (at $1,312,345 in October 2025) was 8.1% lower than September "
                    + "2025.", true
            ),
            (
                "Revenue (at $1,312,345 in October 2025) was 9.1% lower than September "
                    + "2025.", false
            ),
            ("8.1% is how far revenue fell in October 2025 against September 2025.", true),
            ("9.1% is how far revenue fell in October 2025 against September 2025.", false),
            ("Orders, October 2025: 4,354 (+354 against October 2024).", true),
            ("Orders, October 2025: 4,354 (-354 against October 2024).", false),
            ("From 4,000 to 4,354: orders rose in October 2025 against October 2024.", true),
            ("From 4,100 to 4,354: orders rose in October 2025 against October 2024.", false),
            ("For orders, October 2025 meant an increase of 354 on October 2024.", true),
            ("For orders, October 2025 meant a decrease of 354 on October 2024.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
