import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences by their roles")
struct RoleReadingTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("There $1,312,345 stood, under the heading of revenue, for October 2025.", true),
            ("There $1,212,345 stood, under the heading of revenue, for October 2025.", false),
            ("What share of revenue did EMEA have in October 2025? 31.4%.", true),
            ("What share of revenue did EMEA have in October 2025? 51.4%.", false),
            ("There $1,312,345 stood, under the heading of churn, for October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
