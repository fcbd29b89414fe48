import SalesCore
import Testing

@testable import Aggregate

@Suite("Parts of a ratio")
struct RatioPartsTests {
    private func metrics() throws -> [Metric] {
        [
            try aggregate("revenue", .sum, of: "revenue"), try aggregate("cost", .sum, of: "cost"),
            try aggregate("orders", .count), try aggregate("most", .max, of: "revenue"),
            try formula("profit", "revenue - cost"), ratio("average", "revenue", "orders"),
        ]
    }

    private func parts(_ metric: Metric) throws -> RatioParts? {
        RatioParts(metric, of: spec(try metrics() + [metric]))
    }

    @Test(
        "Divisions of what adds up are ratios",
        arguments: [
            "revenue / orders", "(revenue - cost) / revenue", "-revenue / (2 * orders)",
            "profit / revenue",
        ])
    func ratios(_ text: String) throws {
        #expect(try parts(formula("metric", text)) != nil)
    }

    @Test(
        "Others are none",
        arguments: [
            "revenue - cost", "most / orders", "revenue / orders * 2", "(revenue + 1) / orders",
            "revenue * cost / orders", "average / orders",
        ])
    func others(_ text: String) throws {
        #expect(try parts(formula("metric", text)) == nil)
        #expect(try parts(ratio("metric", "most", "orders")) == nil)
    }

    @Test("A member without a cell adds nothing, one without a value says nothing")
    func sides() throws {
        let margin = try formula("margin", "(revenue - 2 * cost) / revenue")
        let table = try comparedTable(
            [
                "revenue  2025-01 10", "cost  2025-01 3", "revenue region=West 2025-01 4",
                "revenue region=East 2025-01 -",
            ], metrics: metrics() + [margin])
        let parts = try #require(RatioParts(margin, of: table.spec))
        let month = Period.month(2025, 1)
        let total = try #require(parts.side(of: .total, in: month, of: table))
        #expect(total.numerator == 4)
        #expect(total.denominator == 10)
        #expect(parts.side(of: Slice("region", "West"), in: month, of: table)?.numerator == 4)
        #expect(parts.side(of: Slice("region", "None"), in: month, of: table)?.denominator == 0)
        #expect(parts.side(of: Slice("region", "East"), in: month, of: table) == nil)
    }
}
