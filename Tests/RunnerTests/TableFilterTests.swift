import SalesCore
import TestSupport
import Testing

@testable import Runner

@Suite("TableFilter")
struct TableFilterTests {
    private let table: MetricTable

    init() {
        var builder = TestSupport.TableBuilder(metrics: [.revenue, .cost], dimensions: [.region])
        builder.add("revenue", Slice("region", "East"), .september, 1)
        builder.add("revenue", Slice("region", "West"), .october, 2)
        builder.add("cost", Slice("region", "East"), .october, 3)
        table = builder.table()
    }

    private func rows(_ filter: TableFilter) -> Int { table.rows.count { filter.accepts($0) } }

    @Test("No condition takes every row, each condition only its own")
    func accepts() {
        let east = Slice("region", "East")
        #expect(rows(TableFilter()) == table.rows.count)
        #expect(
            rows(TableFilter(metrics: ["cost"]))
                == table.rows.count { $0.address.metric == "cost" })
        #expect(rows(TableFilter(slices: [east, .total])) == rows(TableFilter()) - 2)
        #expect(rows(TableFilter(grain: .month, period: .october)) == 4)
        #expect(rows(TableFilter(grain: .quarter, period: .october)) == 0)
        #expect(
            rows(TableFilter(metrics: ["revenue"], slices: [east], period: .september)) == 1)
    }

    @Test("A filter for what the tables cannot have says what they have")
    func validated() throws {
        _ = try TableFilter(metrics: ["cost"], slices: [.total]).validated(for: table.spec)
        #expect(
            throws: RunFailure.invalid(
                "no metric revenu", remedy: "Metrics: revenue, cost. Did you mean revenue?")
        ) { try TableFilter(metrics: ["revenu"]).validated(for: table.spec) }
        #expect(
            throws: RunFailure.invalid("no metric zzz", remedy: "Metrics: revenue, cost.")
        ) { try TableFilter(metrics: ["zzz"]).validated(for: table.spec) }
        #expect(
            throws: RunFailure.invalid(
                "no slice by product", remedy: "The tables are sliced by: the total, region.")
        ) { try TableFilter(slices: [Slice("product", "x")]).validated(for: table.spec) }
    }
}
