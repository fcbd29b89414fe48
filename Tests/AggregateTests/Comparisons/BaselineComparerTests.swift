import SalesCore
import Testing

@testable import Aggregate

@Suite("A cell and its baseline")
struct BaselineComparerTests {
    private func compared(_ lines: [String], _ metric: Metric) throws -> BaselineComparison {
        let table = try comparedTable(lines)
        var comparer = BaselineComparer(table)
        let address = CellAddress(
            metric: metric.name, slice: Slice("region", "West"), period: .month(2025, 2))
        let cell = table[address] ?? Cell(value: nil, rows: 0, status: .complete)
        return comparer.comparison(
            MetricRow(address: address, cell: cell, unit: metric.unit), metric,
            from: .month(2025, 1))
    }

    @Test("A member contributes its own change, one that is gone all that it was")
    func contribution() throws {
        let revenue = try aggregate("revenue", .sum, of: "revenue")
        let lines = [
            "revenue  2025-01 10", "revenue  2025-02 15", "revenue region=West 2025-01 4",
        ]
        let gone = try compared(lines, revenue)
        #expect(gone.contribution == .known(-4))
        #expect(gone.difference == .undefined(.missing))
        let there = try compared(lines + ["revenue region=West 2025-02 5"], revenue)
        #expect(there.contribution == .known(1))
        #expect(there.difference == .known(1))
    }

    @Test("A ratio's member has a rate and a mix, and no contribution")
    func effects() throws {
        let lines = ["", "region=West"].flatMap { slice in
            [("revenue", 10, 30), ("orders", 2, 3), ("average", 5, 10)].flatMap {
                ["\($0) \(slice) 2025-01 \($1)", "\($0) \(slice) 2025-02 \($2)"]
            }
        }
        let found = try compared(lines, ratio("average", "revenue", "orders"))
        #expect(found.contribution == nil)
        #expect(found.rate == .known(5))
        #expect(found.mix == .known(0))
    }
}
