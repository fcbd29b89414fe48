import Testing

@testable import Narrate

@Suite("Places in the words of notes")
struct RestatedPlacesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("EMEA lands at #2 of the regions on revenue for October 2025.", true),
            ("EMEA lands at #3 of the regions on revenue for October 2025.", false),
            ("October 2025 | revenue | EMEA | rank 2", true),
            ("October 2025 | revenue | EMEA | rank 1", false),
            ("Who's second of the regions on revenue in October 2025? EMEA.", true),
            ("Who's second of the regions on revenue in October 2025? APAC.", false),
            ("Position 1 in October 2025 by revenue: Americas.", true),
            ("Position 1 in October 2025 by revenue: EMEA.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
