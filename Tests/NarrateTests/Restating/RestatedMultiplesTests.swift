import SalesCore
import Testing

@testable import Narrate

@Suite("Multiples of earlier values, in other words")
struct RestatedMultiplesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Orders in September 2025: 1.4 times the October 2024 level.", true),
            ("Orders in September 2025: 1.6 times the October 2024 level.", false),
            ("September 2025 came in at 1.4 times October 2024 for orders.", true),
            ("September 2025 came in at 1.8 times October 2024 for orders.", false),
            (
                "From 4,000 in October 2024 to 5,616 in September 2025, orders grew by "
                    + "a factor of 1.4.", true
            ),
            (
                "From 4,000 in October 2024 to 5,616 in September 2025, orders grew by "
                    + "a factor of 1.7.", false
            ),
            ("Orders in October 2025 were half what they had been in September 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
