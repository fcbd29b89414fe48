import SalesCore
import Storage
import Testing

@Suite("Which rows are asked for")
struct TableQueryTests {
    private let address = CellAddress(
        metric: "revenue", slice: Slice("region", "EMEA"), period: .month(2025, 3))

    @Test(
        "What is named must match",
        arguments: [
            (TableQuery.everything, true),
            (TableQuery(metrics: ["orders", "revenue"]), true),
            (TableQuery(metrics: ["orders"]), false),
            (TableQuery(slices: .only([.total])), false),
            (TableQuery(slices: .only([])), false),
            (TableQuery(slices: .over(["region"])), true),
            (TableQuery(slices: .over(["region", "product"])), false),
            (TableQuery(grain: .month), true),
            (TableQuery(grain: .quarter), false),
            (TableQuery(periods: [.quarter(2025, 1)]), false),
            (TableQuery(grain: .month, periods: [.month(2025, 3)]), true),
        ])
    func matches(_ query: TableQuery, _ expected: Bool) {
        #expect(query.matches(address) == expected)
    }
}
