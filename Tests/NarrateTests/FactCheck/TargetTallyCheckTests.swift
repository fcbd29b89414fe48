import Testing

@testable import Narrate

@Suite("Counting the months that met a target")
struct TargetTallyCheckTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Bookings missed target in three of the six months from May to October.", true),
            ("Bookings missed target in two of the six months from May to October.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
