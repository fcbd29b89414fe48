import SalesCore
import Testing

@testable import Narrate

@Suite("What a value is compared with, told by a clause")
struct ComparedClausesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Revenue for EMEA was up 4.3% in October 2025 from where we were in October 2024.",
                true
            ),
            (
                "Revenue for EMEA was up 8.3% in October 2025 from where we were in October 2024.",
                false
            ),
            (
                "Revenue for EMEA rose by 4.3% in October 2025 against what we did a year earlier.",
                true
            ),
            (
                "Revenue for EMEA fell by 4.3% in October 2025 against what we did a year earlier.",
                false
            ),
            (
                "Going by October 2024 as the base, revenue for EMEA rose by 4.3% in October 2025.",
                true
            ),
            (
                "Going by October 2024 as the base, revenue for EMEA rose by 14.3% in October 2025.",
                false
            ),
            (
                "Revenue for EMEA in October 2025 was 1.0 times the September 2025 number.",
                true
            ),
            (
                "Revenue for EMEA in October 2025 was 2.9 times the September 2025 number.",
                false
            ),
            (
                "Revenue for EMEA fell by 3.7% in October 2025 next to what we had in September 2025.",
                true
            ),
            (
                "Revenue for EMEA rose by 3.7% in October 2025 next to what we had in September 2025.",
                false
            ),
            (
                "Revenue for EMEA in October 2025 was 4.3% higher than that recorded for October 2024.",
                true
            ),
            (
                "Revenue for EMEA in October 2025 was 7.3% higher than that recorded for October 2024.",
                false
            ),
            (
                "Revenue for EMEA in October 2025 rose by 4.3% versus the October 2024 comparative.",
                true
            ),
            (
                "Revenue for EMEA in October 2025 fell by 4.3% versus the October 2024 comparative.",
                false
            ),
            (
                "With respect to September 2025, revenue for EMEA fell by 3.7% in October 2025.",
                true
            ),
            (
                "With respect to September 2025, revenue for EMEA rose by 4.3% in October 2025.",
                false
            ),
            ("Revenue for EMEA in October 2025 was 4.3% higher w.r.t. October 2024.", true),
            ("Revenue for EMEA in October 2025 was 4.3% higher w.r.t. September 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
