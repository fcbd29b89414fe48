import Testing

@testable import Narrate

@Suite("Sentences that only set the stage")
struct TopicFragmentsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("September 2025. Orders in EMEA. 1,420.", true),
            ("September 2025. Orders in EMEA. 1,370.", false),
            ("$1,427,655. That was revenue in September 2025.", true),
            ("$1,312,345. That was revenue in September 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
