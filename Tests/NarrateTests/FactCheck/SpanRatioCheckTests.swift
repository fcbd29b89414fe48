import Testing

@testable import Narrate

@Suite("Ratios over several months")
struct SpanRatioCheckTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("The win rate from May to October 2025 was 44.5%.", true),
            ("The win rate from May to October 2025 was 40.0%.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
