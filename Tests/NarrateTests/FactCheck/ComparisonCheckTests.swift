import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Comparisons against the cells")
struct ComparisonCheckTests {
    @Test("The reason gives both values and the cells are both")
    func tells() throws {
        let claim = try #require(Acme.check("APAC outsold EMEA.").claims.first)
        #expect(claim.kind == .comparison)
        #expect(claim.reason.contains("$199,500.00") && claim.reason.contains("$412,345.00"))
        #expect(claim.cells.map(\.slice) == ["region=APAC", "region=EMEA"])
    }

    @Test("The nearest of a wrong multiple is the right one")
    func nearest() throws {
        let claims = Acme.check("EMEA is three times the size of APAC.").claims
        let claim = try #require(claims.first { $0.verdict == .contradicted })
        #expect(claim.nearest == "2.07 times as much")
    }

    @Test(
        "Overtaking takes a change of places",
        arguments: [
            ("In October 2025 B overtook A.", TextVerdict.supported),
            ("In October 2025 A overtook B.", .contradicted),
            ("In October 2025 C overtook A.", .contradicted),
        ])
    func overtakes(_ text: String, _ verdict: TextVerdict) {
        var builder = TableBuilder(metrics: [.revenue], dimensions: [.region])
        for (region, values) in [("A", [30, 30]), ("B", [20, 40]), ("C", [50, 60])] {
            builder.add(
                "revenue", Slice("region", region), from: .month(2025, 9),
                values.map { ExactDecimal($0) })
        }
        let checker = FactChecker(table: builder.table())
        let report = checker.check(text, period: .month(2025, 10))
        #expect(report.verdict == verdict, "\(report.claims.map(\.reason))")
    }

    @Test("Ratios are not summed")
    func ratios() {
        let report = Acme.check("EMEA had a higher win rate than all other regions combined.")
        #expect(report.verdict == .notCheckable)
    }

    @Test(
        "Outpacing is decided where values and changes agree",
        arguments: [
            ("EMEA outpaced Americas.", TextVerdict.notCheckable),
            ("APAC outpaced EMEA.", .notCheckable),
        ])
    func outpaces(_ text: String, _ verdict: TextVerdict) {
        #expect(Acme.check(text).verdict == verdict)
    }
}
