import SalesCore
import Testing

@testable import Narrate

@Suite("Runs of months by roles")
struct RoleStreaksTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("2 in a row: revenue in EMEA fell once more in October 2025, month on month.", true),
            ("3 in a row: revenue in EMEA fell once more in October 2025, month on month.", false),
            (
                "Revenue in EMEA fell month after month, two times in a row up to October 2025.",
                true
            ),
            (
                "Revenue in EMEA fell month after month, three times in a row up to October 2025.",
                false
            ),
            (
                "Each of the 2 months ending with October 2025 saw a monthly decrease in revenue for EMEA.",
                true
            ),
            (
                "Each of the 3 months ending with October 2025 saw a monthly decrease in revenue for EMEA.",
                false
            ),
            (
                "How long has revenue in APAC been rising as of October 2025? For 9 months in a row.",
                true
            ),
            (
                "How long has revenue in EMEA been falling as of October 2025? For 4 months in a row.",
                false
            ),
            (
                "Not for a single month in the last two, October 2025 included, did revenue in EMEA do anything but fall.",
                true
            ),
            (
                "Not for a single month in the last four, October 2025 included, did revenue in EMEA do anything but fall.",
                false
            ),
            (
                "With October 2025 in, the streak on revenue for EMEA is 2 monthly decreases long.",
                true
            ),
            (
                "With October 2025 in, the streak on revenue for EMEA is 4 monthly decreases long.",
                false
            ),
            (
                "Revenue for EMEA dropped two times in succession, most recently in October 2025.",
                true
            ),
            (
                "Revenue for EMEA dropped three times in succession, most recently in October 2025.",
                false
            ),
            (
                "Month-on-month, revenue in EMEA has fallen without interruption for 2 months to October 2025.",
                true
            ),
            (
                "Month-on-month, revenue in EMEA has fallen without interruption for 3 months to October 2025.",
                false
            ),
            (
                "Two consecutive monthly decreases in revenue for EMEA lie behind us at the close of October 2025.",
                true
            ),
            (
                "Three consecutive monthly decreases in revenue for EMEA lie behind us at the close of October 2025.",
                false
            ),
            (
                "October 2025 added the second link to a chain of monthly decreases in revenue for EMEA.",
                true
            ),
            (
                "October 2025 added the fourth link to a chain of monthly decreases in revenue for EMEA.",
                false
            ),
            ("Revenue in EMEA has fallen every month for 2 months now, as of October 2025.", true),
            ("Revenue in EMEA has fallen every month for 5 months now, as of October 2025.", false),
            (
                "Counting back from September 2025, revenue in APAC rose in 8 consecutive months.",
                true
            ),
            (
                "Counting back from September 2025, revenue in APAC rose in 9 consecutive months.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
