import SalesCore
import Testing

@testable import Narrate

@Suite("Counts and sums of members, in other words")
struct RestatedCountsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Taking all three regions, two saw revenue go down in October 2025 "
                    + "against September 2025.", true
            ),
            (
                "Taking all three regions, one saw revenue go down in October 2025 "
                    + "against September 2025.", false
            ),
            (
                "We have three regions; two of them had lower revenue in October 2025 "
                    + "against September 2025.", true
            ),
            (
                "We have three regions; three of them had lower revenue in October 2025 "
                    + "against September 2025.", false
            ),
            (
                "There was no region where revenue went down in October 2025 against "
                    + "October 2024.", true
            ),
            (
                "There was no region where revenue went down in October 2025 against "
                    + "September 2025.", false
            ),
            (
                "There was no region where revenue did not go up in October 2025 "
                    + "against October 2024.", true
            ),
            (
                "There was no region where revenue did not go up in October 2025 "
                    + "against September 2025.", false
            ),
            (
                "APAC was the one region where revenue went up in October 2025 against "
                    + "September 2025.", true
            ),
            (
                "EMEA was the one region where revenue went up in October 2025 against "
                    + "September 2025.", false
            ),
            (
                "Without exception, the regions had higher revenue in October 2025 than "
                    + "in October 2024.", true
            ),
            (
                "Without exception, the regions had higher revenue in October 2025 than "
                    + "in September 2025.", false
            ),
            ("EMEA plus APAC: revenue of $611,845 in October 2025.", true),
            ("EMEA plus APAC: revenue of $711,845 in October 2025.", false),
            (
                "No more and no fewer than two of the three regions had lower "
                    + "revenue in October 2025 than in September 2025.", true
            ),
            (
                "No more and no fewer than three of the three regions had "
                    + "lower revenue in October 2025 than in September 2025.", false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
