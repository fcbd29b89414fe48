import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Changes between stretches")
struct SpanChangeCheckTests {
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
            ("Over 2025 as a whole revenue was $1,320, 10% more than in 2024.", Verdict.supported),
            ("Over 2025 as a whole revenue was $1,320, 12% more than in 2024.", .contradicted),
            (
                "Revenue in the first half of 2025 rose 10% on the same period last year.",
                .supported
            ),
            (
                "Revenue in the first half of 2025 fell 10% on the same period last year.",
                .contradicted
            ),
            ("Year to date, revenue is up 10% year over year.", .supported),
            ("Year to date, revenue is up 11% year over year.", .contradicted),
            ("Year to date, revenue is up $120 year over year.", .supported),
            ("Year to date, revenue is up $110 year over year.", .contradicted),
            ("Revenue in H2 2025 was higher than in H2 2024.", .supported),
            ("Revenue in H2 2025 was lower than in H2 2024.", .contradicted),
            ("Revenue rose 10% in the first half of 2025.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = checker.check(text, period: .month(2025, 12))
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
