import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences about what the one before was")
struct BackReferenceTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "EMEA revenue came to $440,000 in August 2025. This is an increase on the previous month.",
                true
            ),
            (
                "EMEA revenue came to $440,000 in August 2025. This is a decrease on the previous month.",
                false
            ),
            (
                "EMEA revenue came to $440,000 in August 2025. That is higher than in September 2025.",
                true
            ),
            (
                "EMEA revenue came to $440,000 in August 2025. That is lower than in September 2025.",
                false
            ),
            ("How did EMEA revenue develop in August 2025 against December 2024? It rose.", true),
            ("How did EMEA revenue develop in August 2025 against December 2024? It fell.", false),
            ("EMEA revenue rose in August 2025. They fell in September 2025.", true),
            ("EMEA took $412,345 in revenue in October 2025, APAC $199,500. EMEA is higher.", true),
            (
                "EMEA took $412,345 in revenue in October 2025, APAC $199,500. APAC is higher.",
                false
            ),
            ("EMEA took $412,345 in revenue in October 2025, APAC $199,500. APAC is lower.", true),
        ])
    func decides(_ text: String, isTrue: Bool) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == (isTrue ? .supported : .contradicted), "\(claims)")
    }
}
