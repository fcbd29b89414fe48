import Testing

@testable import Narrate

@Suite("Causes as answers")
struct RestatedWhysTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue fell 8.1% in October. Why? The supplier problem.", false),
            ("Revenue fell 8.1% in October. The reason? A supplier problem.", false),
            ("Revenue fell 8.1% in October. What happened? The supplier problem.", false),
            ("Revenue fell 8.1% in October. How so? The supplier problem.", false),
            ("Revenue fell 8.1% in October. That's the supplier problem talking.", false),
            ("Revenue fell 8.1% in October, what with the supplier problem.", false),
            ("It was the supplier problem that pushed revenue down 8.1% in October.", false),
            ("What happened? Revenue fell 8.1% in October.", true),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
