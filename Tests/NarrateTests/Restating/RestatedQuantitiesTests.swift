import SalesCore
import Testing

@testable import Narrate

@Suite("All, none and how many")
struct RestatedQuantitiesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue in October 2025 originated solely at EMEA.", false),
            ("October 2025: revenue fully at EMEA.", false),
            (
                "Nowhere among the regions was revenue higher in October 2025 than in Americas.",
                true
            ),
            ("Nowhere among the regions was revenue higher in October 2025 than in EMEA.", false),
            (
                "From the first region to the last, orders rose in October 2025 against October 2024.",
                true
            ),
            (
                "From the first region to the last, orders fell in October 2025 against October 2024.",
                false
            ),
            (
                "The number of regions with higher revenue in October 2025 against September 2025 was 1 of 3.",
                true
            ),
            (
                "The number of regions with higher revenue in October 2025 against September 2025 was 2 of 3.",
                false
            ),
            ("Win rate rose 4.0 of a percentage point in October 2025 against October 2024.", true),
            (
                "Win rate rose 5.0 of a percentage point in October 2025 "
                    + "against October 2024.", false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
