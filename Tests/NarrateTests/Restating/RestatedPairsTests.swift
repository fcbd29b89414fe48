import Testing

@testable import Narrate

@Suite("Members compared in the words of notes")
struct RestatedPairsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("EMEA > APAC on revenue, October 2025.", true),
            ("EMEA < APAC on revenue, October 2025.", false),
            ("Who had higher revenue in October 2025, EMEA or APAC? EMEA.", true),
            ("Who had higher revenue in October 2025, EMEA or APAC? APAC.", false),
            ("October 2025 | revenue | APAC < EMEA", true),
            ("October 2025 | revenue | APAC > EMEA", false),
            ("EMEA ($412,345) > APAC ($199,500): revenue, October 2025.", true),
            ("EMEA ($412,345) > APAC ($219,500): revenue, October 2025.", false),
            ("Between EMEA and APAC, it's EMEA with higher revenue in October 2025.", true),
            ("Between EMEA and APAC, it's APAC with higher revenue in October 2025.", false),
            (
                "Revenue of EMEA stood at $412,345 in October 2025, higher "
                    + "than the $199,500 of APAC.", true
            ),
            (
                "Revenue of APAC stood at $199,500 in October 2025, higher "
                    + "than the $412,345 of EMEA.", false
            ),
            ("APAC did not get as high as EMEA in revenue in October 2025.", true),
            ("EMEA did not get as high as APAC in revenue in October 2025.", false),
            ("EMEA had higher revenue in October 2025 than APAC could.", true),
            ("APAC had higher revenue in October 2025 than EMEA could.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
