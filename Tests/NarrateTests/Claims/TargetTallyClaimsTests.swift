import Testing

@testable import Narrate

@Suite("How often a target was met")
struct TargetTallyClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Bookings beat target in three of the six months from May to October.", true),
            ("Bookings beat target in four of the six months from May to October.", false),
            ("Bookings beat target in three of the five months from May to October.", false),
            (
                "Of the six monthly bookings targets from May to October, three were beaten and three missed.",
                true
            ),
            (
                "Of the six monthly bookings targets from May to October, four were beaten and two missed.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
