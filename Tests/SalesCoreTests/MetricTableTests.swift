import SalesCore
import Testing

@Suite("Metric tables")
struct MetricTableTests {
    private let table: MetricTable

    init() throws {
        table = try exampleTable([
            "orders  2025-01 3", "revenue  2025-01 10", "revenue  2025-03 12~",
            "revenue  2025-Q1 22~", "revenue region=EMEA 2025-01 4",
            "revenue region=APAC 2025-01 6",
            "revenue region= 2024-12 0", "average_order  2025-01 -",
        ])
    }

    @Test("Missing is not zero, and undefined is not missing")
    func cells() throws {
        #expect(table.value("revenue", .total, .month(2025, 1)) == 10)
        #expect(table.cell("revenue", .total, .month(2025, 2)) == nil)
        #expect(table.cell("average_order", .total, .month(2025, 1)) != nil)
        #expect(table.value("average_order", .total, .month(2025, 1)) == nil)
        let address = CellAddress(metric: "orders", period: .month(2025, 1))
        #expect(table[address]?.value == 3)
        #expect(table[address]?.reason == nil)
        #expect(table.cell("average_order", .total, .month(2025, 1))?.reason == .noValue)
        #expect(
            Cell(value: nil, undefined: .overflow, rows: 1, status: .complete).reason == .overflow)
    }

    @Test("Members that a dimension's own slice has, sorted")
    func members() {
        #expect(table.members(of: "region") == ["", "APAC", "EMEA"])
        #expect(table.members(of: "shop") == [])
    }

    @Test("Periods from first to last, gaps included")
    func periods() throws {
        #expect(
            table.periods(.month).map(\.description) == [
                "2024-12", "2025-01", "2025-02", "2025-03",
            ])
        #expect(table.periods(.quarter).map(\.description) == ["2025-Q1"])
        #expect(try exampleTable([]).periods(.month).isEmpty)
    }

    @Test("The latest period is the last whole one, or the last at all")
    func latest() throws {
        #expect(table.latestPeriod(.month) == .month(2025, 1))
        #expect(table.latestPeriod(.quarter) == .quarter(2025, 1))
        #expect(try exampleTable([]).latestPeriod(.month) == nil)
        #expect(table.status(of: .month(2025, 3)) == .partial)
        #expect(table.status(of: .month(2024, 12)) == .complete)
        #expect(table.status(of: .month(1999, 1)) == .partial)
    }

    @Test("Rows by metric of the spec, then slice, then period")
    func rows() {
        let written = table.rows.map {
            "\($0.address.metric) \($0.address.slice) \($0.address.period)"
        }
        #expect(
            written == [
                "revenue  2025-01", "revenue  2025-03", "revenue  2025-Q1",
                "revenue region= 2024-12", "revenue region=APAC 2025-01",
                "revenue region=EMEA 2025-01", "orders  2025-01", "average_order  2025-01",
            ])
    }

    @Test("Values show the currency's decimal places, undefined ones nothing")
    func valueText() {
        #expect(
            table.rows.map(\.valueText) == [
                "10.00", "12.00", "22.00", "0.00", "6.00", "4.00", "3", "",
            ])
    }
}
