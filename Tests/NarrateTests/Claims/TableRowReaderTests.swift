import SalesCore
import Testing

@testable import Narrate

@Suite("Rows of Markdown tables")
struct TableRowReaderTests {
    @Test(
        "Each number is its row's and its column's",
        arguments: [
            (
                "| Region | Revenue | Orders |\n|---|---:|---:|\n| EMEA | $412K | 1,370 |",
                Verdict.supported
            ),
            (
                "| Region | Revenue | Orders |\n|---|---:|---:|\n| EMEA | $412K | 1,307 |",
                .contradicted
            ),
            (
                "| Region | Orders | Revenue |\n|---|---:|---:|\n| EMEA | $412K | 1,370 |",
                .contradicted
            ),
            ("| Region | Revenue |\n|---|---|\n| APAC | $200K |\n| EMEA | $412K |", .supported),
            ("| Region | Revenue |\n|---|---|\n| APAC | $412K |\n| EMEA | $200K |", .contradicted),
            (
                "| | September 2025 | October 2025 |\n|---|---|---|\n| Revenue | $1.43M | $1.31M |",
                .supported
            ),
            (
                "| | September 2025 | October 2025 |\n|---|---|---|\n| Revenue | $1.31M | $1.43M |",
                .contradicted
            ),
            ("| Metric | Value | YoY |\n|---|---|---|\n| Revenue | $1.31M | +11.7% |", .supported),
            (
                "| Metric | Value | YoY |\n|---|---|---|\n| Revenue | $1.31M | -11.7% |",
                .contradicted
            ),
            (
                "| Metric | Value | Change |\n|---|---|---|\n| Revenue | $1.31M | -8.1% |",
                .supported
            ),
            ("| Region | Revenue |\n|---|---|\n| Nordics | $412K |", .notCheckable),
            ("| Region | Churn |\n|---|---|\n| EMEA | 3.1% |", .notCheckable),
            ("| Revenue | $1.31M |", .supported),
            ("| Revenue | $1.41M |", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    @Test("What follows the table is prose again")
    func ends() {
        let text = "| Region | Revenue |\n|---|---|\n| EMEA | $412K |\n\nOrders were 4,354."
        #expect(Acme.check(text).verdict == .supported)
        #expect(Acme.check(text).claims.count == 2)
    }
}
