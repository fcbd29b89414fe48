import SalesCore
import Testing

@testable import Narrate

@Suite("Claims that one period cannot decide")
struct HeldClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue has stayed above $1.2M since July 2025.", true),
            ("Revenue has stayed above $1.31M since July 2025.", false),
            ("Revenue has not exceeded $1.35M since September 2025.", true),
            ("Revenue has not exceeded $1.35M since August 2025.", false),
            ("Revenue has remained below $1.3M since March 2025.", false),
            ("EMEA revenue has been falling since August 2025.", true),
            ("EMEA revenue has been falling since May 2025.", false),
            ("APAC revenue has been rising since January 2025.", true),
            ("Revenue has been rising since January 2025.", false),
            ("The Americas have been the largest region by revenue since January 2025.", true),
            ("EMEA has been the largest region by revenue since January 2025.", false),
            ("Unlike EMEA, APAC grew in October 2025.", true),
            ("Unlike the Americas, EMEA grew in October 2025.", false),
            ("Unlike APAC, EMEA grew in October 2025.", false),
            ("Revenue grew every month from January to September 2025.", true),
            ("Revenue grew every month from January to October 2025.", false),
            ("Revenue rose in each month between May and August 2025.", true),
            ("Revenue rose in each month between August and October 2025.", false),
        ])
    func decides(_ text: String, isTrue: Bool) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == (isTrue ? .supported : .contradicted), "\(claims)")
    }
}
