import Testing

@testable import Narrate

@Suite("The change of what is left")
struct RestCheckTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Excluding South, bookings grew 4.7%.", true),
            ("Excluding South, bookings grew 10.0%.", false),
            ("Excluding South, the win rate grew.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
