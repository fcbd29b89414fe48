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
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
