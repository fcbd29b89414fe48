import SalesCore
import Testing

@testable import Narrate

@Suite("Factors and ratios")
struct RestatedRatiosTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("The ratio of October 2025 to September 2025 in revenue is 0.92.", true),
            ("The ratio of October 2025 to September 2025 in revenue is 1.92.", false),
            ("As a multiple of October 2024, orders in October 2025 came to 1.09.", true),
            ("As a multiple of October 2024, orders in October 2025 came to 1.89.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
