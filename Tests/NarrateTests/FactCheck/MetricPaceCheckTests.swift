import Testing

@testable import Narrate

@Suite("Two changes in percent")
struct MetricPaceCheckTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Bookings grew faster than marketing spend in September 2025.", true),
            ("Marketing spend grew faster than bookings in September 2025.", false),
            ("The win rate grew faster than bookings in September 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
