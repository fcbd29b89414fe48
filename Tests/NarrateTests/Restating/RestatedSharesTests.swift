import SalesCore
import Testing

@testable import Narrate

@Suite("Parts of a total, in other words")
struct RestatedSharesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("We owe 31.4% of revenue in October 2025 to EMEA.", true),
            ("We owe 41.4% of revenue in October 2025 to EMEA.", false),
            ("EMEA's weight in revenue was 31.4% in October 2025.", true),
            ("EMEA's weight in revenue was 21.4% in October 2025.", false),
            ("EMEA / total revenue, October 2025: 31.4%.", true),
            ("Of revenue in October 2025, more than one in four fell to EMEA.", true),
            ("Of revenue in October 2025, less than one in ten fell to EMEA.", false),
            (
                "97% of the drop in revenue in October 2025 on September 2025 sits with "
                    + "the Americas.", true
            ),
            (
                "67% of the drop in revenue in October 2025 on September 2025 sits with "
                    + "the Americas.", false
            ),
            ("Revenue in October 2025 came from EMEA and EMEA only.", false),
            ("The entirety of revenue in October 2025 was EMEA's.", false),
            ("Nothing of revenue in October 2025 came from anywhere but EMEA.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
