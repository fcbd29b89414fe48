import SalesCore
import Testing

@testable import Narrate

@Suite("How much of a change others made up for")
struct OffsetClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("APAC offset part of the decline in EMEA in October 2025.", true),
            ("APAC fully offset the decline in EMEA in October 2025.", false),
            ("APAC more than offset the decline in EMEA in October 2025.", false),
            ("APAC offset the whole of the decline in EMEA in October 2025.", false),
            ("APAC offset part of the decline in revenue in October 2025.", true),
            ("APAC fully offset the decline in revenue in October 2025.", false),
            ("APAC offset most of the decline in EMEA in October 2025.", true),
            ("APAC offset most of the decline in the Americas in October 2025.", false),
            (
                "Gains in EMEA and APAC more than offset the decline in the Americas in October 2025.",
                false
            ),
        ])
    func decides(_ text: String, isTrue: Bool) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == (isTrue ? .supported : .contradicted), "\(claims)")
    }
}
