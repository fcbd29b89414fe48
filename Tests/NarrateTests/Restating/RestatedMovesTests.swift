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
            ("Our reading of October 2025: revenue fell against September 2025.", true),
            ("Our reading of October 2025: revenue rose against September 2025.", false),
            ("You could not tell October 2025 from September 2025 on revenue.", false),
            ("October 2025 didn't do much to revenue compared with September 2025.", false),
            ("October 2025 was kinder to APAC revenue than September 2025.", true),
            ("October 2025 was kinder to EMEA revenue than September 2025.", false),
            ("What did APAC revenue do in October 2025 against September 2025? It rose.", true),
            ("What did APAC revenue do in October 2025 against September 2025? It fell.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
