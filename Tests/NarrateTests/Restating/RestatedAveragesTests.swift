import Testing

@testable import Narrate

@Suite("Means in the words of notes")
struct RestatedAveragesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Each month of Q3 2025 accounted on average for revenue of $1,323,985.", true),
            ("Each month of Q3 2025 accounted on average for revenue of $1,423,985.", false),
            ("Q3 2025, average per month: revenue $1,323,985.", true),
            ("Q3 2025, average per month: revenue $3,971,955.", false),
            ("Mean of the three months of Q3 2025: revenue at $1,323,985.", true),
            ("Mean of the three months of Q3 2025: revenue at $1,423,985.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
