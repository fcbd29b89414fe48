import SalesCore
import Testing

@testable import Narrate

@Suite("How many members moved, by roles")
struct RoleCountsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Of the regions, 3 in number, 3 had higher revenue in October 2025 than in October 2024.",
                true
            ),
            (
                "Of the regions, 3 in number, 2 had higher revenue in October 2025 than in October 2024.",
                false
            ),
            (
                "There were 3 regions in October 2025, and revenue fell in 2 of them against September 2025.",
                true
            ),
            (
                "There were 3 regions in October 2025, and revenue fell in 1 of them against September 2025.",
                false
            ),
            (
                "Out of all regions, revenue rose in APAC alone in October 2025 against September 2025.",
                true
            ),
            (
                "Out of all regions, revenue rose in EMEA alone in October 2025 against September 2025.",
                false
            ),
            (
                "We looked for a region where revenue fell in October 2025 against October 2024 and found none.",
                true
            ),
            (
                "We looked for a region where revenue rose in October 2025 against October 2024 and found none.",
                false
            ),
            (
                "APAC apart, all regions recorded lower revenue in October 2025 against September 2025.",
                true
            ),
            (
                "EMEA apart, all regions recorded lower revenue in October 2025 against September 2025.",
                false
            ),
            (
                "Of the 3 regions, 1 had higher revenue in October 2025 than in September 2025.",
                true
            ),
            (
                "Instances of higher revenue by region in October 2025 versus September 2025: none.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
