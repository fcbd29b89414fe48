import Testing

@testable import Narrate

@Suite("Who told it to whom, and what was agreed")
struct RestatedAsidesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "\"We signed 20 deals worth EUR 330 thousand,\" the head of sales told the board, looking back at October.",
                true
            ),
            (
                "\"We signed 20 deals worth EUR 390 thousand,\" the head of sales told the board, looking back at October.",
                false
            ),
            ("Bookings came to €330,000 in October, and we do not speculate on November.", true),
            ("Bookings came to €390,000 in October, and we do not speculate on November.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
