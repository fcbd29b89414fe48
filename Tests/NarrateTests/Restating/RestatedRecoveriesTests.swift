import Testing

@testable import Narrate

@Suite("Ground lost, and won back in part")
struct RestatedRecoveriesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Closed deals went backwards between September and October.", true),
            (
                "West fell between July and August and has recovered only part of it.", true
            ),
            ("Wins fell between July and August and have recovered only part of it.", false),
            ("Bookings fell between July and August and have recovered only part of it.", false),
            ("Marketing spend rose over the turn of the year.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
