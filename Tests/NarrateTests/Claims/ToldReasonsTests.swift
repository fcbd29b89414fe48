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
            "We see the reason in the trade fair.",
            "This comes from the school holidays.",
            "The competitor next door played the main part in this.",
            "We owe this to the new till.",
        ])
    func tellsReason(_ reason: String) {
        let report = Acme.check("Revenue fell by 8.1% in October 2025 on the month. \(reason)")
        #expect(report.verdict == .notCheckable)
    }

    @Test(
        "Nor one that is added to a claim",
        arguments: [
            "Revenue fell 8.1% in October 2025 on September 2025 - that was the trade fair.",
            "Revenue fell 8.1% in October 2025 on September 2025, as shoppers stayed away.",
            "Revenue fell 8.1% in October 2025 on September 2025 amid weak demand.",
            "Revenue fell 8.1% in October 2025 on September 2025; blame the weather.",
            "Revenue fell 8.1% in October 2025 on September 2025 - b/c of the strike.",
        ])
    func addsReason(_ text: String) {
        expectVerdict(Acme.check(text), isTrue: false)
    }

    @Test(
        "Nor what stands outside the tables beside a movement, in whatever form",
        arguments: [
            "Revenue fell 8.1% in October: supplier problem.",
            "Revenue fell 8.1% in October (strike).",
            "Revenue fell 8.1% in October. Why's that? The supplier problem.",
            "Revenue fell 8.1% in October. What's behind it? Supplier problem.",
            "Revenue fell 8.1% in October. Supplier problem.",
            "Revenue fell 8.1% in October since the supplier let us down.",
            "Revenue fell 8.1% in October after the supplier let us down.",
            "Revenue fell 8.1% in October on weak demand.",
            "Supply-chain snarls left their mark: revenue fell 8.1% in October.",
            "With better opening hours and loyalty cards doing their work, revenue fell 8.1%.",
            "The 8.1% fall in revenue in October is a price story.",
        ])
    func tellsOutside(_ text: String) {
        expectVerdict(Acme.check(text), isTrue: false)
    }

    @Test(
        "A feast may only tell when",
        arguments: ["After the holidays, revenue fell 8.1% in October 2025 on September 2025."])
    func tellsTime(_ text: String) {
        expectVerdict(Acme.check(text), isTrue: true)
    }

    @Test(
        "An aside that tells no reason",
        arguments: [
            "Revenue fell 8.1% in October 2025 on September 2025, as the table shows.",
            "Revenue fell 8.1% in October 2025 on September 2025 - that is what the report says.",
        ])
    func addsNoReason(_ text: String) {
        expectVerdict(Acme.check(text), isTrue: true)
    }

    @Test("What is no reason is left alone")
    func plain() {
        let text = "Revenue fell by 8.1% in October 2025 on the month. The board met on Monday."
        #expect(Acme.check(text).verdict == .supported)
    }
}
