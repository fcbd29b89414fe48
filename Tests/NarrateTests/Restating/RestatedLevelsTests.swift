import SalesCore
import Testing

@testable import Narrate

@Suite("Values at the level of another period")
struct RestatedLevelsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("In October 2025, EMEA revenue stood at the level of November 2024.", true),
            ("In October 2025, EMEA revenue stood at the level of December 2024.", false),
            ("In October 2025 we held EMEA revenue at the level of November 2024.", true),
            ("In October 2025 we held EMEA revenue at the level of June 2025.", true),
            ("In October 2025 we held EMEA revenue at the level of August 2025.", false),
            ("May 2025 confirmed the level of April 2025 for EMEA revenue.", true),
            ("October 2025 confirmed the level of September 2025 for revenue.", false),
            ("The difference between May 2025 and April 2025 in EMEA revenue is negligible.", true),
            (
                "The difference between October 2025 and September 2025 in revenue is negligible.",
                false
            ),
            ("The change in revenue in October 2025 against September 2025 is marginal.", false),
            (
                "Revenue stayed at around the same level in October 2025 compared with September 2025.",
                false
            ),
            (
                "EMEA revenue stayed at around the same level in May 2025 compared with April 2025.",
                true
            ),
            (
                "Revenue came to $1,312,345 in October 2025. The change against September 2025 is negligible.",
                false
            ),
        ])
    func decides(_ text: String, isTrue: Bool) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == (isTrue ? .supported : .contradicted), "\(claims)")
    }
}
