import Testing

@testable import Narrate

@Suite("Baselines in roundabout words")
struct RestatedYardsticksTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue fell 8.1% in October 2025 relative to where September 2025 ended up.", true),
            ("Revenue fell 9.1% in October 2025 relative to where September 2025 ended up.", false),
            ("Revenue fell 8.1% in October 2025 measured off September 2025.", true),
            ("Revenue rose 8.1% in October 2025 measured off September 2025.", false),
            ("Revenue was 8.1% lower in October 2025 than what September 2025 brought.", true),
            ("Revenue was 8.1% higher in October 2025 than what September 2025 brought.", false),
            ("Revenue fell 8.1% in October 2025 taking September 2025 as the benchmark.", true),
            ("Revenue fell 11.7% in October 2025 taking September 2025 as the benchmark.", false),
            ("Revenue fell 8.1% in October 2025 in sequential terms.", true),
            ("Revenue rose 8.1% in October 2025 in sequential terms.", false),
            ("Revenue rose 11.7% in October 2025 measured off October 2024.", true),
            ("Revenue fell 11.7% in October 2025 measured off October 2024.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
