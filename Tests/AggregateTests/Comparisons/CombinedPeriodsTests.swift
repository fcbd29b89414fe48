import SalesCore
import Testing

@testable import Aggregate

@Suite("Several periods together")
struct CombinedPeriodsTests {
    private func metrics() throws -> [Metric] {
        [
            try aggregate("revenue", .sum, of: "revenue"), try aggregate("orders", .count),
            try aggregate("least", .min, of: "revenue"), try aggregate("most", .max, of: "revenue"),
            try aggregate("mean", .mean, of: "revenue"),
            try aggregate("buyers", .countDistinct, of: "customer"),
            ratio("average", "revenue", "orders"), try formula("half", "revenue / 2 + most"),
            ratio("per_buyer", "revenue", "buyers"),
        ]
    }

    private func value(_ metric: String, _ last: String = "2025-03") throws -> Compared<
        ExactDecimal
    > {
        let table = try comparedTable(
            [
                "revenue  2025-01 10", "orders  2025-01 3", "revenue  2025-02 -4.5",
                "orders  2025-02 3", "revenue  2025-03 1", "orders  2025-03 1",
                "least  2025-01 2", "least  2025-03 -1", "most  2025-01 7", "most  2025-02 9",
                "mean  2025-01 1", "buyers  2025-01 1", "revenue  2025-04 -",
            ], metrics: metrics())
        return CombinedPeriods(table)
            .value(metric, .total, over: try period("2025-01")...(try period(last)))
    }

    @Test(
        "Sums add, extremes stand, ratios and formulas are finished once",
        arguments: [
            ("revenue", "6.5"), ("orders", "7"), ("least", "-1"), ("most", "9"),
            ("average", "0.928571428571"), ("half", "12.25"),
        ])
    func combines(_ metric: String, _ expected: String) throws {
        #expect(try value(metric) == .known(try decimal(expected)))
    }

    @Test(
        "What periods do not tell is undefined", arguments: ["mean", "buyers", "per_buyer", "none"])
    func notCombinable(_ metric: String) throws {
        #expect(try value(metric) == .undefined(.notCombinable))
    }

    @Test("Lines without a value add nothing, as in a quarter, and no cell at all is missing")
    func gaps() throws {
        #expect(try value("revenue", "2025-04") == .known(try decimal("6.5")))
        let table = try comparedTable(["revenue  2025-01 1", "revenue  2025-02 -"])
        let combined = CombinedPeriods(table)
        let (second, third) = (try period("2025-02"), try period("2025-03"))
        #expect(
            combined.value("revenue", .total, over: second...third) == .undefined(.noValue))
        #expect(combined.value("revenue", .total, over: third...third) == .undefined(.missing))
    }

    @Test("A ratio without one of its parts has no value, and without both is missing")
    func parts() throws {
        let table = try comparedTable(["revenue  2025-01 1", "orders  2025-02 -"])
        let combined = CombinedPeriods(table)
        let reasons = try ["2025-01", "2025-02", "2025-03"].map { text in
            let month = try period(text)
            return combined.value("average", .total, over: month...month)
        }
        #expect(
            reasons == [.undefined(.noValue), .undefined(.noValue), .undefined(.missing)])
    }

    @Test("A ratio over periods of nothing is over zero")
    func overZero() throws {
        let table = try comparedTable(["revenue  2025-01 1", "orders  2025-01 0"])
        let month = try period("2025-01")
        #expect(
            CombinedPeriods(table).value("average", .total, over: month...month)
                == .undefined(.overZero))
    }
}
