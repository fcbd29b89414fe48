import SalesCore
import Testing

@testable import Narrate

@Suite("Two members beside each other by roles")
struct RoleDuelsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Revenue of $412,345 was recorded in EMEA in October 2025, as against a lower $199,500 in APAC.",
                true
            ),
            (
                "Revenue of $199,500 was recorded in APAC in October 2025, as against a lower $412,345 in EMEA.",
                false
            ),
            ("Between EMEA and APAC, the lower revenue in October 2025 belonged to APAC.", true),
            ("Between EMEA and APAC, the lower revenue in October 2025 belonged to EMEA.", false),
            ("EMEA, not APAC, had the higher revenue in October 2025.", true),
            ("APAC, not EMEA, had the higher revenue in October 2025.", false),
            ("Of the two, EMEA and APAC, the former had the higher revenue in October 2025.", true),
            (
                "Of the two, EMEA and APAC, the latter had the higher revenue in October 2025.",
                false
            ),
            (
                "Comparing revenue in October 2025, the higher figure is that of EMEA, the lower that of APAC.",
                true
            ),
            (
                "Comparing revenue in October 2025, the higher figure is that of APAC, the lower that of EMEA.",
                false
            ),
            ("EMEA or APAC, who had lower revenue in October 2025? APAC, with $199,500.", true),
            ("EMEA or APAC, who had lower revenue in October 2025? EMEA, with $412,345.", false),
            (
                "Whereas APAC stood at $199,500 in revenue for October 2025, EMEA stood higher, at $412,345.",
                true
            ),
            (
                "Whereas EMEA stood at $412,345 in revenue for October 2025, APAC stood higher, at $199,500.",
                false
            ),
            ("Revenue in October 2025: EMEA $412,345, APAC $199,500, so APAC is lower.", true),
            ("Revenue in October 2025: EMEA $412,345, APAC $199,500, so EMEA is lower.", false),
            ("A higher level of revenue was recorded in EMEA than in APAC in October 2025.", true),
            ("A higher level of revenue was recorded in APAC than in EMEA in October 2025.", false),
            ("EMEA had revenue of $412,345 in October 2025, APAC only $199,500.", true),
            ("APAC had revenue of $199,500 in October 2025, EMEA only $412,345.", false),
            (
                "Did EMEA have more revenue than APAC in October 2025? Yes, $412,345 to $199,500.",
                true
            ),
            (
                "Did EMEA have more revenue than APAC in October 2025? Yes, $199,500 to $412,345.",
                false
            ),
            ("Revenue: EMEA > APAC in October 2025.", true),
            ("Revenue: EMEA < APAC in October 2025.", false),
            ("Revenue, October 2025: APAC $199,500 < EMEA $412,345.", true),
            ("Revenue, October 2025: EMEA $412,345 < APAC $199,500.", false),
            (
                "Revenue attributable to EMEA in October 2025 was greater than revenue attributable to APAC.",
                true
            ),
            (
                "Revenue attributable to APAC in October 2025 was greater than revenue attributable to EMEA.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
