import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Below zero")
struct ProfitCheckTests {
    @Test(
        "A result of zero is neither a loss nor a profit", arguments: ["at a loss", "profitable"])
    func zero(_ words: String) {
        let profit = Metric(
            name: "profit", label: "Profit",
            definition: .aggregate(AggregateDefinition(.sum, of: "profit")), unit: .money(.usd))
        var builder = TableBuilder(metrics: [profit])
        builder.add("profit", .total, from: .month(2025, 9), [5, 0])
        let report = FactChecker(table: builder.table())
            .check("The company was \(words).", period: .month(2025, 10))
        #expect(report.verdict == .contradicted, "\(report.claims)")
        #expect(report.claims.first?.reason == "Profit in October 2025 is $0.00")
    }
}
