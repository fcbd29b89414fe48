import SalesCore
import Testing

@testable import Narrate

@Suite("What must hold in several periods")
struct HeldCheckTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("EMEA has been ahead of APAC by revenue since March 2025.", true),
            ("EMEA has been the second-largest region by revenue since March 2025.", true),
            ("EMEA has been the largest region by orders since March 2025.", false),
        ])
    func decides(_ text: String, isTrue: Bool) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == (isTrue ? .supported : .contradicted), "\(claims)")
    }
}
