import SalesCore
import Testing

@testable import Narrate

@Suite("The year so far, however it is named")
struct YearsToDateTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("In the year up to the end of October 2025, orders came to 41,590.", true),
            ("In the year up to the end of October 2025, orders came to 4,354.", false),
            ("Since the fiscal year began, revenue was $11,987,250 by October 2025.", true),
            ("Since the fiscal year began, revenue was $1,312,345 by October 2025.", false),
            (
                "Cumulating the fiscal year up to the close of October 2025 gives revenue of $11,987,250.",
                true
            ),
            (
                "Cumulating the fiscal year up to the close of October 2025 gives revenue of $1,312,345.",
                false
            ),
            (
                "By the close of October 2025, the fiscal year had brought revenue of $11,987,250 in total.",
                true
            ),
            (
                "By the close of October 2025, the fiscal year had brought revenue of $1,312,345 in total.",
                false
            ),
            (
                "The running total for revenue, begun at the start of the fiscal year, stood at $11,987,250 at the end of October 2025.",
                true
            ),
            (
                "The running total for revenue, begun at the start of the fiscal year, stood at $1,312,345 at the end of October 2025.",
                false
            ),
            (
                "The year's count for revenue, October 2025 included, had reached $11,987,250.",
                true
            ),
            (
                "The year's count for revenue, October 2025 included, had reached $1,312,345.",
                false
            ),
            (
                "Aggregated over the fiscal year up to the end of October 2025, revenue amounted to $11,987,250.",
                true
            ),
            (
                "Aggregated over the fiscal year up to the end of October 2025, revenue amounted to $1,312,345.",
                false
            ),
            (
                "So far in the fiscal year, and I mean up to the end of October 2025, revenue adds up to $11,987,250.",
                true
            ),
            (
                "So far in the fiscal year, and I mean up to the end of October 2025, revenue adds up to $1,312,345.",
                false
            ),
            (
                "Revenue (cumulative for the year to October 2025): $11,987,250",
                true
            ),
            (
                "Revenue (cumulative for the year to October 2025): $1,312,345",
                false
            ),
            (
                "With the addition of October 2025, revenue for the year to date came to $11,987,250.",
                true
            ),
            (
                "With the addition of October 2025, revenue for the year to date came to $1,312,345.",
                false
            ),
            (
                "If you ask where revenue stood year to date after October 2025: $11,987,250.",
                true
            ),
            (
                "If you ask where revenue stood year to date after October 2025: $1,312,345.",
                false
            ),
            (
                "The fiscal year's revenue amounted to $11,987,250 as of October 2025.",
                true
            ),
            (
                "The fiscal year's revenue amounted to $1,312,345 as of October 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }

    @Test(
        "A year that is compared with or that stands for itself is left alone",
        arguments: [
            ("Revenue in October 2025 rose 11.7% over the year.", true),
            ("Revenue rose to $1,312,345 in October 2025 from a year earlier.", true),
        ])
    func leaves(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
