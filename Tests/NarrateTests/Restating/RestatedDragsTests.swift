import Testing

@testable import Narrate

@Suite("Drags, lifts and reasons")
struct RestatedDragsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("West was the only drag on bookings growth in October.", true),
            ("South was the only drag on bookings growth in October.", false),
            ("West was the only drag on bookings growth in October, costing €10,000.", true),
            ("West was the only drag on bookings growth in October, costing €20,000.", false),
            ("Our decision to cut marketing spend is what lifted bookings.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
