import Testing

@testable import Narrate

@Suite("Contributions in the words of notes")
struct RestatedBridgesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Contribution of Americas to the decline in revenue, October 2025 "
                    + "vs September 2025: 96.8%.", true
            ),
            (
                "Contribution of Americas to the decline in revenue, October 2025 "
                    + "vs September 2025: 76.8%.", false
            ),
            (
                "Decline in revenue in October 2025 vs September 2025: Americas "
                    + "did 96.8% of it.", true
            ),
            (
                "Decline in revenue in October 2025 vs September 2025: EMEA did "
                    + "96.8% of it.", false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
