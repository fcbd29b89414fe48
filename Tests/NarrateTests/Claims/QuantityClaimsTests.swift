import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Numbers in a sentence")
struct QuantityClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            ("Revenue was $1.31M.", ["number: $1.31M"]),
            (
                "Revenue fell by $115K to $1.31M.",
                ["direction: fell", "number: $115K", "number: $1.31M"]
            ),
            ("The top 5 regions are listed.", [] as [String]),
            ("Revenue was $1.31M and orders 4,354.", ["number: $1.31M", "number: 4,354"]),
            ("Revenue was $1.31M from 12 shops.", ["number: $1.31M", "number: 12"]),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }

    @Test(
        "A negative value is a value, where nothing says that it changed",
        arguments: [
            ("Revenue so far in Q1 FY2024 was -£294M.", Verdict.supported),
            ("Revenue so far in Q1 FY2024 was -£295M.", .contradicted),
            ("Revenue so far in Q1 FY2024 was £294M.", .contradicted),
            ("Revenue was −£294,000,000.", .supported),
        ])
    func negative(_ text: String, _ verdict: Verdict) throws {
        var builder = TableBuilder(currency: .gbp, metrics: [.pounds])
        builder.calendar = FiscalCalendar(firstMonth: 4)
        let first = Period.month(2023, 4)
        let quarter = builder.calendar.quarter(ofMonth: first)
        builder.add("revenue", .total, first, -294_000_000)
        let report = FactChecker(table: builder.table()).check(text, period: quarter)
        #expect(report.claims.last?.verdict == verdict, "\(report.claims) \(quarter.name)")
    }

}

extension Metric {
    fileprivate static let pounds = Metric(
        name: "revenue", definition: .aggregate(.sum, of: "revenue", filter: nil),
        unit: .money(.gbp), better: .up)
}
