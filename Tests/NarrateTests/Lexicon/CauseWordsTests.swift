import SalesCore
import Testing

@testable import Narrate

@Suite("Causes with their degrees")
struct CauseWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue fell in October 2025 against September 2025.", true),
            (
                "Revenue fell in October 2025 against September 2025, largely owing to a strike.",
                false
            ),
            (
                "Revenue fell in October 2025 against September 2025. Responsible for this: a strike.",
                false
            ),
            (
                "Revenue fell in October 2025 against September 2025, in no small part due to a strike.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        let report = Acme.check(text)
        let told = "\(report.claims.map { "[\($0.text)] \($0.reason)" })"
        let isSupported = report.verdict == .supported
        #expect(isSupported == isTrue, "\(told)")
        #expect(!report.claims.isEmpty)
    }
}
