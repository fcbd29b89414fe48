import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("On which side of zero")
struct ProfitClaimsTests {
    private static func check(_ text: String) -> CheckReport {
        let profit = Metric(
            name: "operating_profit", label: "Operating profit",
            definition: .aggregate(AggregateDefinition(.sum, of: "profit")),
            unit: .money(.usd), better: .up)
        var builder = TableBuilder(metrics: [.revenue, profit], dimensions: [.region])
        for (region, values) in [
            ("Coast", [5_000, 6_000]), ("Mountain", [-10_486, -8_447]), ("Plain", [3_000, 2_000]),
        ] as [(String, [ExactDecimal])] {
            builder.add("operating_profit", Slice("region", region), from: .month(2025, 9), values)
            builder.add(
                "revenue", Slice("region", region), from: .month(2025, 9), [50_000, 52_000])
        }
        return FactChecker(table: builder.table()).check(text, period: .month(2025, 10))
    }

    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Mountain is still in the red.", TextVerdict.supported),
            ("Coast runs at a loss.", .contradicted),
            ("Coast is profitable.", .supported),
            ("Mountain is not profitable.", .supported),
            ("Mountain's operating profit got better, though it is still in the red.", .supported),
            ("Both Mountain and Plain run at a loss.", .contradicted),
            ("Coast and Plain are in the black.", .supported),
        ])
    func decides(_ text: String, _ verdict: TextVerdict) {
        let report = Self.check(text)
        #expect(report.verdict == verdict, "\(report.claims)")
    }

    @Test("Without a result in the tables nothing decides")
    func absent() { #expect(Acme.check("EMEA runs at a loss.").verdict == .notCheckable) }
}
