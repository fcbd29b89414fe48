import SalesCore
import Testing

@testable import Narrate

@Suite("Who went one way by roles")
struct RoleSweepsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Not one region failed to have higher revenue in October 2025 than in October 2024.",
                true
            ),
            (
                "Not one region failed to have higher revenue in October 2025 than in September 2025.",
                false
            ),
            ("No region escaped higher revenue in October 2025 against October 2024.", true),
            ("No region escaped higher revenue in October 2025 against September 2025.", false),
            (
                "Not any of the regions had revenue go down in October 2025 against October 2024.",
                true
            ),
            (
                "Not any of the regions had revenue go up in October 2025 against October 2024.",
                false
            ),
            (
                "There's not even one region with lower revenue in October 2025 than in October 2024.",
                true
            ),
            (
                "There's not even one region with higher revenue in October 2025 than in October 2024.",
                false
            ),
            (
                "We didn't have a single region with lower revenue in October 2025 than in October 2024.",
                true
            ),
            (
                "We didn't have a single region with higher revenue in October 2025 than in October 2024.",
                false
            ),
            (
                "Did any region record lower revenue in October 2025 against October 2024? None did.",
                true
            ),
            (
                "Did any region record lower revenue in October 2025 against September 2025? None did.",
                false
            ),
            (
                "Revenue fell nowhere in October 2025 against October 2024, not in a single region.",
                true
            ),
            (
                "Revenue fell nowhere in October 2025 against September 2025, not in a single region.",
                false
            ),
            (
                "No region was left out: revenue rose in all of them in October 2025 against October 2024.",
                true
            ),
            (
                "No region was left out: revenue fell in all of them in October 2025 against September 2025.",
                false
            ),
            (
                "The regions were unanimous in October 2025: revenue rose in every one against October 2024.",
                true
            ),
            (
                "The regions were unanimous in October 2025: revenue fell in every one against September 2025.",
                false
            ),
            (
                "By region, revenue was up throughout in October 2025 against October 2024, with no exception.",
                true
            ),
            (
                "By region, revenue was down throughout in October 2025 against September 2025, with no exception.",
                false
            ),
            (
                "APAC had higher revenue in October 2025 than in September 2025, the other regions didn't.",
                true
            ),
            (
                "EMEA had lower revenue in October 2025 than in September 2025, the other regions didn't.",
                false
            ),
            (
                "APAC, and no other region, recorded increased revenue in October 2025 versus September 2025.",
                true
            ),
            (
                "EMEA, and no other region, recorded reduced revenue in October 2025 versus September 2025.",
                false
            ),
            (
                "Take away APAC and no region had higher revenue in October 2025 than in September 2025.",
                true
            ),
            (
                "Take away EMEA and no region had lower revenue in October 2025 than in September 2025.",
                false
            ),
            ("October 2025 | revenue up vs September 2025 | APAC only", true),
            ("October 2025 | revenue down vs September 2025 | EMEA only", false),
            ("Revenue rose in a single region in October 2025 against September 2025: APAC.", true),
            (
                "Revenue fell in a single region in October 2025 against September 2025: EMEA.",
                false
            ),
            ("Lone region with revenue up in October 2025 on September 2025: APAC.", true),
            ("Lone region with revenue down in October 2025 on September 2025: EMEA.", false),
            (
                "APAC was the odd one out: revenue fell in all other regions in October 2025 against September 2025.",
                true
            ),
            (
                "EMEA was the odd one out: revenue fell in all other regions in October 2025 against September 2025.",
                false
            ),
            (
                "Revenue fell in all regions but not in APAC in October 2025 compared with September 2025.",
                true
            ),
            (
                "Revenue fell in all regions but not in EMEA in October 2025 compared with September 2025.",
                false
            ),
            (
                "With the sole exception of APAC, revenue fell in all regions in October 2025 against September 2025.",
                true
            ),
            (
                "With the sole exception of EMEA, revenue fell in all regions in October 2025 against September 2025.",
                false
            ),
            (
                "The sole region without lower revenue in October 2025 than in September 2025 was APAC.",
                true
            ),
            (
                "The sole region without lower revenue in October 2025 than in September 2025 was EMEA.",
                false
            ),
            (
                "Any region without higher revenue in October 2025 than in October 2024? Not one.",
                true
            ),
            (
                "Any region without lower revenue in October 2025 than in September 2025? Not one.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
