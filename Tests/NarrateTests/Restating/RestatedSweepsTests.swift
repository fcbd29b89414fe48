import Testing

@testable import Narrate

@Suite("All, none and one in the words of notes")
struct RestatedSweepsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("All arrows up: revenue by region in October 2025 vs October 2024.", true),
            ("All arrows up: revenue by region in October 2025 vs September 2025.", false),
            (
                "Any region without higher revenue in October 2025 vs October "
                    + "2024? Not one.", true
            ),
            (
                "Any region without higher revenue in October 2025 vs September "
                    + "2025? Not one.", false
            ),
            (
                "APAC and no one else: revenue up in October 2025 vs September "
                    + "2025, regions compared.", true
            ),
            (
                "EMEA and no one else: revenue up in October 2025 vs September "
                    + "2025, regions compared.", false
            ),
            (
                "All regions down on revenue in October 2025 against September "
                    + "2025, minus APAC.", true
            ),
            (
                "All regions down on revenue in October 2025 against September "
                    + "2025, minus EMEA.", false
            ),
            (
                "It's just APAC, no other region had higher revenue in October "
                    + "2025 than in September 2025.", true
            ),
            (
                "It's just EMEA, no other region had higher revenue in October "
                    + "2025 than in September 2025.", false
            ),
            (
                "Nobody among the regions had revenue going up in October 2025 "
                    + "against October 2024.", false
            ),
            (
                "Revenue fell throughout the regions in October 2025 versus "
                    + "September 2025, APAC excluded.", true
            ),
            (
                "Revenue fell throughout the regions in October 2025 versus "
                    + "September 2025, EMEA excluded.", false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
