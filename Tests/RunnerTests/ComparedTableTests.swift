import Aggregate
import SalesCore
import TestSupport
import Testing

@testable import Runner

@Suite("A table to compare")
struct ComparedTableTests {
    @Test("Hands on the rows asked for, in the order of the tables")
    func rows() throws {
        var builder = TestSupport.TableBuilder(metrics: [.revenue, .orders], dimensions: [.region])
        builder.add("revenue", Slice("region", "West"), from: .month(2025, 1), [1, 2, 3])
        builder.add("orders", Slice("region", "West"), from: .month(2025, 1), [1, 1, 1])
        let filter = TableFilter(metrics: ["revenue"], slices: [.total], grain: .month)
        var rows: [String] = []
        let table = builder.table()
        let comparable = try Aggregate.TableBuilder(spec: table.spec).comparableTable(
            table, from: [], asking: filter.accepts, scratch: nil)
        ComparedTable(comparable, filter: filter).forEachRow { compared in
            rows.append("\(compared.row.address.period) \(compared.previous.difference)")
        }
        #expect(
            rows == [
                "2025-01 undefined(SalesCore.WhyUndefined.missing)", "2025-02 known(1)",
                "2025-03 known(1)",
            ])
    }
}
