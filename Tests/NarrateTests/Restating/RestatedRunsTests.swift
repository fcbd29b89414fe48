import Testing

@testable import Narrate

@Suite("Runs in the words of notes")
struct RestatedRunsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Run length for EMEA revenue at the end of October 2025: two "
                    + "monthly declines.", true
            ),
            (
                "Run length for EMEA revenue at the end of October 2025: three "
                    + "monthly declines.", false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
