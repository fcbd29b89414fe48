import Testing

@testable import Narrate

@Suite("Multiples in the words of notes")
struct RestatedFactorsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue (October 2025 vs October 2024): a factor of 1.1.", true),
            ("Revenue (October 2025 vs October 2024): a factor of 1.4.", false),
            ("Ratio of October 2025 to October 2024 on revenue: 1.1.", true),
            ("Ratio of October 2025 to October 2024 on revenue: 1.3.", false),
            ("Factor 1.4: orders in September 2025 over October 2024.", true),
            ("Factor 1.8: orders in September 2025 over October 2024.", false),
            ("Orders October 2024 → September 2025: × 1.4.", true),
            ("Orders October 2024 → September 2025: × 1.9.", false),
            ("Take orders in October 2024, multiply by 1.4: that's September 2025.", true),
            ("Take orders in October 2024, multiply by 2.4: that's September 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
