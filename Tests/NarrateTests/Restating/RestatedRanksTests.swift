import SalesCore
import Testing

@testable import Narrate

@Suite("Places and extremes, in other words")
struct RestatedRanksTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "The high end of the October 2025 list of regions by revenue is Americas, with $700,500.",
                true
            ),
            (
                "The high end of the October 2025 list of regions by revenue is EMEA, with $412,345.",
                false
            ),
            ("EMEA's position in the region ranking by revenue for October 2025 is 2.", true),
            ("EMEA's position in the region ranking by revenue for October 2025 is 3.", false),
            ("Highest revenue of all regions, October 2025: Americas.", true),
            ("Highest revenue of all regions, October 2025: EMEA.", false),
            ("Which region had the lowest revenue in October 2025? APAC.", true),
            ("Which region had the lowest revenue in October 2025? EMEA.", false),
            (
                "On revenue, the second spot among the regions went to EMEA in October "
                    + "2025.", true
            ),
            ("On revenue, the third spot among the regions went to EMEA in October 2025.", false),
            ("EMEA: second of the regions on revenue in October 2025.", true),
            ("EMEA: third of the regions on revenue in October 2025.", false),
            ("The 2025 high in revenue was September.", true),
            ("The 2025 high in revenue was August.", false),
            ("Not once before or after September 2025 was revenue any higher.", true),
            ("Not once before or after August 2025 was revenue any higher.", false),
            ("In revenue terms, the Americas came out on top in October 2025.", true),
            ("In revenue terms, EMEA came out on top in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
