import SalesCore
import Testing

@testable import Narrate

@Suite("Parts of a change by roles")
struct RolePartsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "The fall in revenue in October 2025 versus the prior month arose, as to 14 per cent, in EMEA.",
                true
            ),
            (
                "The fall in revenue in October 2025 versus the prior month arose, as to 34 per cent, in EMEA.",
                false
            ),
            (
                "EMEA is behind 14% of the drop in revenue in October 2025 compared with September 2025.",
                true
            ),
            (
                "EMEA is behind 3.7% of the drop in revenue in October 2025 compared with September 2025.",
                false
            ),
            (
                "Break the drop in revenue in October 2025 on September down, and 14% of it sits in EMEA.",
                true
            ),
            (
                "Break the drop in revenue in October 2025 on September down, and 41% of it sits in EMEA.",
                false
            ),
            (
                "If the decline in revenue in October 2025 on September 2025 is set at 100%, EMEA contributed 14% of it.",
                true
            ),
            (
                "If the decline in revenue in October 2025 on September 2025 is set at 100%, EMEA contributed 44% of it.",
                false
            ),
            ("Revenue, decline in October 2025 vs a month earlier: EMEA was 14% of it.", true),
            ("Revenue, decline in October 2025 vs a month earlier: EMEA was 4% of it.", false),
            (
                "October 2025 decline in revenue compared with one month earlier: 14% from EMEA.",
                true
            ),
            (
                "October 2025 decline in revenue compared with one month earlier: 3.7% from EMEA.",
                false
            ),
            (
                "The contribution of EMEA to the net decrease in revenue for October 2025 on September stood at 14%.",
                true
            ),
            (
                "The contribution of EMEA to the net decrease in revenue for October 2025 on September stood at 3.7%.",
                false
            ),
            (
                "We can pin 97% of the fall in revenue in October 2025 on the prior month on Americas.",
                true
            ),
            (
                "We can pin 97% of the fall in revenue in October 2025 on the prior month on EMEA.",
                false
            ),
            ("EMEA's cut of revenue in October 2025 came to 31%.", true),
            ("EMEA's cut of revenue in October 2025 came to 14%.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
