import SalesCore
import Testing

@testable import Narrate

@Suite("Everyday words of business prose")
struct GeneralWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "The closing figures for October 2025 include revenue of $1,312,345.",
                true
            ),
            (
                "The closing figures for October 2025 include revenue of $1,412,345.",
                false
            ),
            (
                "The Chief Financial Officer reported revenue of $1,312,345 for October 2025.",
                true
            ),
            (
                "The Chief Financial Officer reported churn of $1,312,345 for October 2025.",
                false
            ),
            (
                "From the October 2025 call: revenue fell by 8.1% against September 2025.",
                true
            ),
            (
                "From the October 2025 call: revenue rose by 8.1% against September 2025.",
                false
            ),
            (
                "And revenue for EMEA in October 2025? That would be $1,312,345.",
                false
            ),
            (
                "And revenue for EMEA in October 2025? That would be $412,345.",
                true
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
