import SalesCore
import Testing

@testable import Aggregate

@Suite("Groups in order")
struct GroupOrderTests {
    @Test("Slice by slice, each one's months oldest first, whatever order they came in")
    func orders() throws {
        let spec = spec(
            [try aggregate("lines", .count)], dimensions: ["region"], slices: [["region"]])
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        let records = try [
            ("2025-03-01", "A"), ("2025-01-01", "B"), ("2025-01-05", "A"),
            ("2025-02-01", "A"), ("2024-12-31", "B"),
        ].map { Record(try day($0), ["region": $1]) }
        try joiner.add([cells(spec, records)])
        let groups = try #require(joiner.slices().first)
        let order = GroupOrder(groups, months: joiner.months, ranks: [[0, 1, 2]])
        #expect(order.starts == [0, 3, 5])
        let months = order.groups.map {
            joiner.months[Int(groups.table.codes[0][Int($0)])].description
        }
        #expect(months == ["2025-01", "2025-02", "2025-03", "2024-12", "2025-01"])
    }

    @Test("No groups, no slices")
    func empty() throws {
        let joiner = try CellJoiner(spec: spec([try aggregate("n", .count)]), schema: orderSchema)
        let order = GroupOrder(joiner.slices()[0], months: [Period](), ranks: [[0], [0]])
        #expect(order.sliceCount == 0)
    }
}
