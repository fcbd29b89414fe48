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
            ("By October 2025, the chain of monthly falls in EMEA revenue was two long.", true),
            ("By October 2025, the chain of monthly falls in EMEA revenue was three long.", false),
            (
                "In each of the two months up to and including October 2025, "
                    + "but not in the one before them, EMEA revenue fell.", true
            ),
            (
                "In each of the three months up to and including October 2025, "
                    + "but not in the one before them, EMEA revenue fell.", false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
