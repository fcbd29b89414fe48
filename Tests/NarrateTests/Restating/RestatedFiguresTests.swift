import SalesCore
import Testing

@testable import Narrate

@Suite("Values and changes around their numbers")
struct RestatedFiguresTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("The sheet for October 2025 reads $1,312,345 under revenue.", true),
            ("The sheet for October 2025 reads $1,212,345 under revenue.", false),
            ("Where did revenue end up in October 2025? At $1,312,345.", true),
            ("Where did revenue end up in October 2025? At $1,412,345.", false),
            ("Did revenue fall in October 2025 against September 2025? Yes, it did.", true),
            ("Did revenue rise in October 2025 against September 2025? Yes, it did.", false),
            ("Having stood at $1,427,655, revenue fell to $1,312,345 in October 2025.", true),
            ("Having stood at $1,527,655, revenue fell to $1,312,345 in October 2025.", false),
            (
                "After a fall of 8.1% on September 2025, revenue stood at $1,312,345 in October 2025.",
                true
            ),
            (
                "After a fall of 9.1% on September 2025, revenue stood at $1,312,345 in October 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
