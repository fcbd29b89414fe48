import Narrate
import SalesCore
import TestSupport
import Testing

/// Quarters of a tenant whose fiscal year starts in February, in euros.
@Suite("Fiscal quarters and euros")
struct FiscalCalendarTests {
    /// €100K in February 2024 and €10K more each month, to October 2025; France has 40%.
    private static let checker: FactChecker = {
        let revenue = Metric(
            name: "revenue", label: "Net sales",
            definition: .aggregate(.sum, of: "revenue", filter: nil), unit: .money(.eur))
        let country = Dimension(name: "country", singular: "country", plural: "countries")
        var builder = TableBuilder(
            currency: .eur, calendar: FiscalCalendar(firstMonth: 2), metrics: [revenue],
            dimensions: [country])
        for index in 0..<21 {
            let month = Period.month(2024, 2).advanced(by: index)
            let value = 100_000 + index * 10_000
            builder.add("revenue", Slice("country", "France"), month, ExactDecimal(value * 4 / 10))
            builder.add("revenue", Slice("country", "Spain"), month, ExactDecimal(value * 6 / 10))
        }
        return FactChecker(table: builder.table())
    }()

    @Test(
        "True of the third fiscal quarter",
        arguments: [
            "Net sales rose 11.5% to €870K in Q3 FY2026, up from €780K in Q2 FY2026.",
            "Net sales were €870K in Q3 FY2026.", "Net sales were €870K in the third quarter.",
            "Net sales in FY2026-Q3 were 870.000 €.", "Net sales were 0,870 Mio. €.",
            "Net sales rose for the sixth quarter in a row.",
            "Net sales rose 11.5% quarter over quarter and 70.6% year over year.",
            "Net sales in Q3 FY2026 were the highest of the seven quarters on record.",
            "Spain made up 60.0% of net sales.",
            "Net sales were €300K in October 2025.",
            "Compared with Q3 FY2025, net sales rose 70.6%.",
        ])
    func passes(_ text: String) {
        let report = Self.checker.check(text, period: .quarter(2026, 3, isFiscal: true))
        let claims = report.claims.map { "[\($0.text)] \($0.verdict): \($0.reason)" }
        #expect(report.verdict == .supported, "\(claims)")
    }

    @Test(
        "False of it",
        arguments: [
            "Net sales were $855K in Q3 FY2026.", "Net sales were €870K in Q2 FY2026.",
            "Net sales were €300K.", "Net sales rose for the fifth quarter in a row.",
            "Net sales fell in Q4 FY2026.", "France made up 60.0% of net sales.",
            "Net sales were €300K in Q3 FY2026.",
        ])
    func catches(_ text: String) {
        let report = Self.checker.check(text, period: .quarter(2026, 3, isFiscal: true))
        let claims = report.claims.map { "[\($0.text)] \($0.verdict): \($0.reason)" }
        #expect(report.verdict != .supported && report.verdict != .noClaims, "\(claims)")
    }
}
