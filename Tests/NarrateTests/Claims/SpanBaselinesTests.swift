import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("What stretches are compared with")
struct SpanBaselinesTests {
    /// $100 in each month of 2024, $110 in each of 2025.
    private let checker: FactChecker = {
        var builder = TableBuilder(
            asOf: Day(number: Day.number(year: 2026, month: 1, day: 5)), metrics: [.revenue],
            dimensions: [.region])
        let values = (0..<24).map { $0 < 12 ? ExactDecimal(100) : ExactDecimal(110) }
        builder.add("revenue", Slice("region", "EMEA"), from: .month(2024, 1), values)
        return FactChecker(table: builder.table())
    }()

    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue in the first nine months of 2025 was 10% above 2024.", Verdict.supported),
            ("Revenue in the first nine months of 2025 was 20% above 2024.", .contradicted),
            (
                "In the first half of 2025 revenue rose to $660 from $600 a year earlier.",
                .supported
            ),
            (
                "In the first half of 2025 revenue rose to $660 from $610 a year earlier.",
                .contradicted
            ),
            (
                "Revenue in the first half of 2024 rose 10% on the same period last year.",
                .notCheckable
            ),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = checker.check(text, period: .month(2025, 12))
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
