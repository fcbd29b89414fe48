import SalesCore
import Testing

@testable import Narrate

@Suite("Reasons told in sentences of their own")
struct ToldReasonsTests {
    @Test(
        "No cell decides a reason",
        arguments: [
            "The variance arose from the trade fair.", "The movement goes back to the strike.",
            "Why is that? The strike is behind it all.",
        ])
    func tellsReason(_ reason: String) {
        let report = Acme.check("Revenue fell by 8.1% in October 2025 on the month. \(reason)")
        #expect(report.verdict == .notCheckable)
    }

    @Test("What is no reason is left alone")
    func plain() {
        let text = "Revenue fell by 8.1% in October 2025 on the month. The board met on Monday."
        #expect(Acme.check(text).verdict == .supported)
    }
}
