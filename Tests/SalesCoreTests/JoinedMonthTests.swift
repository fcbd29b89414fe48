import SalesCore
import Testing

@Suite("Months as uploads were joined to them")
struct JoinedMonthTests {
    private func month(_ uploads: [String], rows: Int = 1) -> JoinedMonth {
        let month = Period.month(2025, 1)
        return JoinedMonth(
            month: month, uploads: uploads,
            cells: MetricPartials(cells: [
                .init(metric: "orders", slice: .total, month: month): Accumulation(rows: rows)
            ]))
    }

    @Test("Are told apart by their uploads, the order of these, and their cells")
    func same() {
        #expect(month(["a", "b"]) == month(["a", "b"]))
        #expect(month(["a", "b"]) != month(["b", "a"]))
        #expect(month(["a", "b"]) != month(["a", "b"], rows: 2))
    }

    @Test("Kept ones are loaded when they are asked for, and tell what is wrong with them")
    func loads() throws {
        struct Damage: Error {}
        let joined = month(["a"])
        #expect(try KeptMonth(marks: ["a"]) { joined.cells }.cells() == joined.cells)
        let damaged = KeptMonth(marks: ["a"]) { throw Damage() }
        #expect(damaged.marks == ["a"])
        #expect(throws: Damage.self) { try damaged.cells() }
    }
}
