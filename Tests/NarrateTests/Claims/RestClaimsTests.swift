import Testing

@testable import Narrate

@Suite("A total without one member")
struct RestClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Without South, bookings would have grown by only €10,000.", true),
            ("Without South, bookings would have grown by €30,000.", false),
            ("Without West, bookings would have fallen.", false),
            ("West's bookings fell while the rest of the company grew.", true),
            ("West's bookings fell while the rest of the company shrank.", false),
            ("The rest of the company grew.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
