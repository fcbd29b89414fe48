import Testing

@testable import Narrate

@Suite("Sums in the words of notes")
struct RestatedTotalsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("EMEA + APAC, revenue, October 2025: $611,845.", true),
            ("EMEA + APAC, revenue, October 2025: $711,845.", false),
            (
                "Revenue, October 2025: $1,312,345 = EMEA $412,345, APAC $199,500, "
                    + "Americas $700,500.", true
            ),
            (
                "Revenue, October 2025: $1,312,345 = EMEA $412,345, APAC $209,500, "
                    + "Americas $700,500.", false
            ),
            ("All regions rolled up, orders were 4,354 in October 2025.", true),
            ("All regions rolled up, orders were 2,230 in October 2025.", false),
            ("For the quarter as a whole, that is Q3 2025, revenue came to $3,971,955.", true),
            ("For the quarter as a whole, that is Q3 2025, revenue came to $1,323,985.", false),
            ("Can you put 4,354 down as orders for October 2025.", true),
            ("Can you put 5,616 down as orders for October 2025.", false),
            ("Once all bookings for October 2025 were in, orders were 4,354.", true),
            ("Once all bookings for October 2025 were in, orders were 5,616.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
