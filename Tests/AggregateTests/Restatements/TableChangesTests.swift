import SalesCore
import Testing

@testable import Aggregate

@Suite("Changes between two tables")
struct TableChangesTests {
    private func changes(_ before: [String], _ now: [String]) throws -> [String] {
        try comparedTable(now).changes(since: try comparedTable(before)).map { cell in
            "\(cell.address.metric) \(cell.address.slice) \(cell.address.period): "
                + "\(cell.before?.description ?? "-") → \(cell.now?.description ?? "-")"
        }
    }

    @Test("Values that came, went or are others; in the order of the tables")
    func changes() throws {
        #expect(
            try changes(
                ["orders  2025-01 1", "revenue  2025-01 5", "revenue region=West 2025-01 5"],
                ["orders  2025-01 2", "revenue  2025-01 5.0", "revenue region=East 2025-01 5"])
                == [
                    "revenue region=East 2025-01: - → 5", "revenue region=West 2025-01: 5 → -",
                    "orders  2025-01: 1 → 2",
                ])
    }

    @Test(
        "Of some periods, they are those of all that lie in them",
        arguments: [[], ["2025-01"], ["2025-02", "2025-01"], ["2025-Q1", "2025-03"], ["2026-01"]])
    func someOfThem(_ texts: [String]) throws {
        let asked = Set(try texts.map(period))
        let before = try comparedTable([
            "revenue  2025-01 5", "revenue region=West 2025-01 5", "revenue  2025-02 7",
            "revenue  2025-Q1 12", "orders  2025-02 3", "orders  2025-03 -",
        ])
        let now = try comparedTable([
            "revenue  2025-01 6", "revenue region=East 2025-02 5", "revenue  2025-02 7.0",
            "revenue  2025-Q1 13", "orders  2025-03 4",
        ])
        #expect(
            now.changes(since: before, in: asked)
                == now.changes(since: before).filter { asked.contains($0.address.period) })
    }

    @Test("A status, and a cell without a value, are no change")
    func noChange() throws {
        #expect(try changes(["revenue  2025-01 5~"], ["revenue  2025-01 5"]).isEmpty)
        #expect(try changes(["revenue  2025-01 -"], []).isEmpty)
        #expect(try changes([], ["revenue  2025-01 -"]).isEmpty)
    }

    @Test("What the spec adds or takes away was never said")
    func otherMetrics() throws {
        let before = try comparedTable(
            ["cost  2025-01 1"], metrics: [aggregate("cost", .sum, of: "cost")])
        let now = try comparedTable(
            ["revenue  2025-01 1"], metrics: [aggregate("revenue", .sum, of: "revenue")])
        #expect(now.changes(since: before).isEmpty)
    }

    @Test("Another calendar's quarters are others, its months the same")
    func otherCalendar() throws {
        let before = try comparedTable(["revenue  2025-Q1 1", "revenue  2025-01 1"])
        let now = try comparedTable(["revenue  2025-01 2"], firstMonth: 2)
        #expect(now.changes(since: before).map(\.address.period) == [.month(2025, 1)])
    }

    @Test(
        "Periods are closed that end with the last closed one or before",
        arguments: [
            ("2025-06", "2025-06", true), ("2025-07", "2025-06", false),
            ("2025-Q2", "2025-06", true), ("2025-Q2", "2025-05", false),
            ("2025-03", "2025-Q1", true), ("2025-04", "2025-Q1", false),
        ])
    func closed(_ text: String, _ until: String, _ isClosed: Bool) throws {
        #expect(
            FiscalCalendar().isClosed(try period(text), until: try period(until)) == isClosed)
    }
}
