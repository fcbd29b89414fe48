import Narrate
import SalesCore
import TestSupport
import Testing

/// Periods of a retailer whose year of 4-5-4 weeks starts near the end of January.
@Suite("Months of weeks")
struct WeekCalendarTests {
    /// $100K in the first month of FY2024 and $10K more each month, to P9 FY2025.
    private static let checker: FactChecker = {
        var builder = TableBuilder(calendar: .retail(), metrics: [.revenue])
        builder.add(
            "revenue", from: .month(2024, 1, isFiscal: true),
            (0..<21).map { ExactDecimal(100_000 + $0 * 10_000) })
        return FactChecker(table: builder.table())
    }()

    @Test(
        "True of the ninth month",
        arguments: [
            "Revenue rose 3.4% to $300K in P9 FY2025, up from $290K in P8 FY2025.",
            "Revenue was $300K in P9.", "Revenue was $300K in FY2025-P09.",
            "Revenue was $280K in period 7 of fiscal 2025.", "Revenue was $290K in P8.",
            "Revenue rose 66.7% year over year.", "Revenue in P9 FY2025 was the highest on record.",
            "Compared with P9 FY2024, revenue rose 66.7%.",
            "Revenue was $870K in Q3 FY2025.",
        ])
    func passes(_ text: String) {
        let report = Self.checker.check(text, period: .month(2025, 9, isFiscal: true))
        let claims = report.claims.map { "[\($0.text)] \($0.verdict): \($0.reason)" }
        #expect(report.verdict == .supported, "\(claims)")
    }

    @Test(
        "False of it, or of no month of weeks",
        arguments: [
            "Revenue was $300K in P8 FY2025.", "Revenue fell in P9 FY2025.",
            "Revenue was $300K in October 2025.", "Revenue was $300K in P13 FY2025.",
            "Revenue was $300K in October.",
        ])
    func catches(_ text: String) {
        let report = Self.checker.check(text, period: .month(2025, 9, isFiscal: true))
        let claims = report.claims.map { "[\($0.text)] \($0.verdict): \($0.reason)" }
        #expect(report.verdict != .supported && report.verdict != .noClaims, "\(claims)")
    }

    @Test("What the template writes of a month of weeks is true")
    func narrative() async throws {
        var builder = TableBuilder(calendar: .retail(), metrics: [.revenue])
        builder.add(
            "revenue", from: .month(2023, 1, isFiscal: true),
            (0..<33).map { ExactDecimal(100_000 + $0 * $0 * 3_000) })
        let table = builder.table()
        for month in [1, 9] {
            let period = Period.month(2025, month, isFiscal: true)
            let checked = try await Narrator(hashing: .testing, length: .full).narrate(
                tenant: SalesScene.tenant, table: table, period: period, uploads: [])
            #expect(checked.narrative.text.contains(period.name))
            #expect(checked.narrative.withheld == [])
            #expect(!checked.proof.claims.isEmpty)
            #expect(checked.proof.claims.allSatisfy { $0.verdict == .supported })
        }
    }
}
