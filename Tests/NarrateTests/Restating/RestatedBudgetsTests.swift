import SalesCore
import Testing

@testable import Narrate

@Suite("Targets told by nouns")
struct RestatedBudgetsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Full attainment of the budget for churn was recorded in October 2025.", false),
            ("A shortfall of 50% against the budget: churn in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        let report = Acme.check(text)
        let told = "\(report.claims.map { "[\($0.text)] \($0.reason)" })"
        let isSupported = report.verdict == .supported
        #expect(isSupported == isTrue, "\(told)")
        #expect(!report.claims.isEmpty)
    }
}
