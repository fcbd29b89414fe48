import Testing

@testable import Narrate

@Suite("Ratios told by the numbers of their parts")
struct RatioCountsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("EMEA won 580 of 1,370 orders in October 2025.", true),
            ("EMEA won 680 of 1,370 orders in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
