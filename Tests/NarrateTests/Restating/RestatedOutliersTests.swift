import Testing

@testable import Narrate

@Suite("Outliers in the words of notes")
struct RestatedOutliersTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("EMEA revenue in October 2025: nowhere near the usual range.", false),
            ("Outlier: EMEA revenue, October 2025, $412,345.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
