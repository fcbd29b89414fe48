import Testing

@testable import Narrate

@Suite("Gaps and reasons in the words of notes")
struct RestatedGapsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue fell 8.1% in October 2025 ← the rail strike.", false),
            ("Revenue fell 8.1% in October 2025; reason: the rail strike.", false),
            ("The rail strike → revenue fell 8.1% in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
