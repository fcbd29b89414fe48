import SalesCore
import Testing

@testable import Aggregate

@Suite("Values that outgrow 38 digits")
struct TableOverflowsTests {
    @Test("Counted, and the first is named; a cell without a value is none")
    func told() async throws {
        let spec = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("cost", .sum, of: "cost"),
            ],
            slices: [[], ["region"]])
        let huge = try decimal("150000000000000000000000000000000000000")
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add([
            try cells(
                spec,
                try ["2025-01-01", "2025-01-02"].map {
                    Record(try day($0), ["region": "A"], ["revenue": huge])
                })
        ])
        let overflows = try await joiner.writeTables([.month], asOf: try day("2026-01-01")) { _ in }
        #expect(overflows.count == 2)
        #expect(overflows.first == "revenue of the total in 2025-01")
        let notice = try #require(overflows.notice)
        #expect(notice.hasPrefix("2 cells need more than 38 digits and are left empty: revenue"))
        #expect(notice.contains("and 1 more. Bound the columns"))
        let table = joiner.table(asOf: try day("2026-01-01"))
        #expect(table.overflows.count == 4)
        #expect(table.overflows.first == "revenue of 2025-01 (the total)")
        #expect(table.overflows.notice?.contains("region=A") == false)
        #expect(
            try await CellJoiner(spec: spec, schema: orderSchema)
                .writeTables(asOf: day("2026-01-01")) { _ in } == TableOverflows())
    }
}
