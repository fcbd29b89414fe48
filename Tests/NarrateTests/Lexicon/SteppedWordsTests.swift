import Testing

@testable import Narrate

@Suite("Verbs with a word of direction")
struct SteppedWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Orders stepped lower by 22.5% in October 2025 from September 2025.", true),
            ("Orders stepped higher by 22.5% in October 2025 from September 2025.", false),
            ("Orders moved upward in October 2025 against October 2024.", true),
            ("Orders moved downward in October 2025 against October 2024.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
