import Testing

@testable import Narrate

@Suite("Counts in the words of notes")
struct RestatedTalliesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "By region, revenue fell in two of three in October 2025 from "
                    + "September 2025.", true
            ),
            (
                "By region, revenue fell in one of three in October 2025 from "
                    + "September 2025.", false
            ),
            (
                "How many regions had higher revenue in October 2025 vs September "
                    + "2025? 1 of 3.", true
            ),
            (
                "How many regions had higher revenue in October 2025 vs September "
                    + "2025? 2 of 3.", false
            ),
            (
                "2 of 3 regions down – that's revenue in October 2025 vs September "
                    + "2025.", true
            ),
            (
                "3 of 3 regions down – that's revenue in October 2025 vs September "
                    + "2025.", false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
