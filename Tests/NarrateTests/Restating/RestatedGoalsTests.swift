import Testing

@testable import Narrate

@Suite("Targets in the words of notes")
struct RestatedGoalsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("The plan bar is full for revenue in September 2025.", true),
            ("The plan bar is full for revenue in October 2025.", false),
            ("Revenue target, September 2025: fully met.", true),
            ("Revenue target, October 2025: fully met.", false),
            ("Where did revenue land vs plan in October 2025? 1.3% under.", true),
            ("Where did revenue land vs plan in October 2025? 1.3% over.", false),
            ("October 2025 | revenue vs target | 1.3% under", true),
            ("October 2025 | revenue vs target | 2.3% under", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }
}
