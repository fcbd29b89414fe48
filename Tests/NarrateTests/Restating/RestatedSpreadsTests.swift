import Testing

@testable import Narrate

@Suite("Ranges in the words of notes")
struct RestatedSpreadsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue by region in October 2025: low $199,500, high $700,500.", true),
            ("Revenue by region in October 2025: low $299,500, high $700,500.", false),
            ("Monthly min/max of revenue in Q3 2025: $1,241,300 and $1,427,655.", true),
            ("Monthly min/max of revenue in Q3 2025: $1,241,300 and $1,327,655.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
