import SalesCore
import Testing

@testable import Narrate

@Suite("Places told against all other months")
struct AnyPeriodClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue was higher in September 2025 than in any other month of 2025.", true),
            ("Revenue was higher in October 2025 than in any other month of 2025.", false),
            ("Revenue was lower in January 2025 than in any other month of 2025.", true),
            ("Revenue was lower in February 2025 than in any other month of 2025.", false),
            ("In October 2025, revenue was lower than in any month since August 2025.", true),
            ("In October 2025, revenue was lower than in any month since May 2025.", false),
            ("Only two months of 2025 had lower revenue than March.", true),
            ("Only two months of 2025 had lower revenue than April.", false),
            ("Only January and February 2025 had lower revenue than March 2025.", true),
            ("Only January 2025 had lower revenue than March 2025.", false),
        ])
    func decides(_ text: String, isTrue: Bool) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == (isTrue ? .supported : .contradicted), "\(claims)")
    }
}
