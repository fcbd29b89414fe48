import Testing

@testable import Narrate

@Suite("Short forms written out")
struct ShorthandTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Orders: 5,616 → 4,354 in October 2025, month over month.", true),
            ("Orders: 5,616 → 4,554 in October 2025, month over month.", false),
            ("Orders ▲ 8.9% YoY in October 2025.", true),
            ("Orders ▼ 8.9% YoY in October 2025.", false),
            ("Revenue dn 8.1% vs prev mo in October 2025.", true),
            ("Revenue dn 9.1% vs prev mo in October 2025.", false),
            ("| Revenue | September 2025 | $1,427,655 |", true),
            ("| Revenue | September 2025 | $1,312,345 |", false),
            ("Δ revenue, October 2025 vs September 2025: -8.1%.", true),
            ("Δ revenue, October 2025 vs September 2025: -9.1%.", false),
            ("Revenue vs SPLY up 11.7% in October 2025.", true),
            ("Revenue vs SPLY up 21.7% in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
