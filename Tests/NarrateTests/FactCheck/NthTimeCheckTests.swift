import SalesCore
import Testing

@testable import Narrate

@Suite("Counting months or the times a value went beyond a limit")
struct NthTimeCheckTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("In October 2025, revenue topped $1.3M for the fourth time on record.", true),
            ("In October 2025, revenue topped $1.3M for the fifth time on record.", false),
            ("In October 2025, revenue topped $1.35M for the second time this year.", false),
            (
                "In October 2025, revenue topped 1,300,000 orders for the third time this year.",
                false
            ),
        ])
    func decides(_ text: String, isTrue: Bool) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == (isTrue ? .supported : .contradicted), "\(claims)")
    }
}
