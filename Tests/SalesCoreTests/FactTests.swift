import SalesCore
import Testing

@Suite("Facts and the cells they quote")
struct FactTests {
    @Test("A quoted cell has the words of the tables")
    func quotes() throws {
        let table = try exampleTable([
            "revenue region=EMEA 2025-01 1200.5", "orders  2025-01 3", "average_order  2025-01 -",
        ])
        func quote(_ metric: String, _ slice: Slice = .total) -> CellQuote {
            table.quote(CellAddress(metric: metric, slice: slice, period: .month(2025, 1)))
        }
        #expect(
            quote("revenue", Slice("region", "EMEA"))
                == CellQuote(
                    metric: "revenue", slice: "region=EMEA", period: "2025-01", value: "1200.50"))
        #expect(quote("orders").value == "3")
        #expect(quote("average_order").value == "")
        #expect(quote("revenue").value == "")
    }

    @Test("Kept in JSON")
    func codes() throws {
        let fact = Fact(
            id: "f1", kind: .relativeChange, metric: "revenue", slice: .total,
            period: .month(2025, 2), baseline: .month(2025, 1), value: try decimal("0.125"),
            unit: .percent, written: "12.5%", cells: [])
        #expect(try throughJSON(fact) == fact)
        #expect(try json(fact).contains("\"kind\":\"relative_change\""))
    }
}
