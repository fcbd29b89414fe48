import SalesCore
import Testing

@testable import Narrate

@Suite("How often something has happened")
struct NthTimeClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("In October 2025, revenue topped $1.3M for the third time this year.", true),
            ("In October 2025, revenue topped $1.3M for the fourth time this year.", false),
            ("In August 2025, revenue exceeded $1.3M for the first time this year.", true),
            ("In September 2025, revenue exceeded $1.3M for the first time this year.", false),
            (
                "In August 2025, revenue exceeded $1.3M for the first time since December 2024.",
                true
            ),
            (
                "In October 2025, revenue exceeded $1.3M for the first time since December 2024.",
                false
            ),
            ("In October 2025, revenue fell for the second time this year.", true),
            ("In October 2025, revenue fell for the fourth time this year.", false),
        ])
    func decides(_ text: String, isTrue: Bool) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == (isTrue ? .supported : .contradicted), "\(claims)")
    }
}
