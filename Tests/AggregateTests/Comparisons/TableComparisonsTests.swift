import SalesCore
import Testing

@testable import Aggregate

@Suite("Every cell compared")
struct TableComparisonsTests {
    private func months(_ metric: String, _ slice: String, _ values: [Int?]) -> [String] {
        values.enumerated().compactMap { offset, value in
            let period = Period.month(2024, 1).advanced(by: offset)
            return value.map { "\(metric) \(slice) \(period) \($0)" }
        }
    }

    @Test("Previous period, year before and running totals")
    func periods() throws {
        let lines = months("revenue", "", Array(1...18))
        let rows = comparedRows(try comparedTable(lines))
        let june = try #require(rows["revenue  2025-06"])
        #expect(june.previous.before == .known(17))
        #expect(june.previous.difference == .known(1))
        #expect(june.yearBefore.before == .known(6))
        #expect(june.yearBefore.relative == .known(2))
        #expect(june.yearToDate == .known(93))
        #expect(june.trailingTwelve == .known(150))
        let first = try #require(rows["revenue  2024-03"])
        #expect(first.yearToDate == .known(6))
        #expect(first.trailingTwelve == .undefined(.notCovered))
        #expect(first.yearBefore.before == .undefined(.missing))
        #expect(first.share == nil && first.rank == nil && first.previous.contribution == nil)
    }

    @Test("Tables that begin within the year, or with a part of a month, have no year to date")
    func coverage() throws {
        let fiscal = comparedRows(
            try comparedTable(months("revenue", "", Array(1...18)), firstMonth: 2))
        #expect(fiscal["revenue  2024-01"]?.yearToDate == .undefined(.notCovered))
        #expect(fiscal["revenue  2024-02"]?.yearToDate == .known(2))
        let torn = comparedRows(
            try comparedTable(["revenue  2024-01 5~", "revenue  2024-02 6", "revenue  2024-03 7~"]))
        #expect(torn["revenue  2024-02"]?.yearToDate == .undefined(.notCovered))
        #expect(torn["revenue  2024-03"]?.trailingTwelve == .undefined(.partial))
    }

    @Test("Partial periods are never compared as if they were whole")
    func partial() throws {
        let rows = comparedRows(
            try comparedTable(
                [
                    "revenue  2025-01 10", "revenue region=West 2025-01 10",
                    "revenue  2025-02 3~", "revenue region=West 2025-02 3~",
                ],
                targets: [
                    MetricTargets(
                        metric: "revenue",
                        targets: [
                            .init(period: .month(2025, 2), value: 9)
                        ])
                ]))
        let total = try #require(rows["revenue  2025-02"])
        #expect(total.previous.before == .undefined(.partial))
        #expect(total.yearToDate == .known(13))
        #expect(total.target == 9)
        #expect(total.gap == .undefined(.partial))
        let west = try #require(rows["revenue region=West 2025-02"])
        #expect(west.previous.contribution == .undefined(.partial))
        #expect(west.target == nil)
    }

    @Test("Contributions add up to the change, with the members that came and went")
    func contributions() throws {
        let rows = comparedRows(
            try comparedTable([
                "revenue  2025-01 100", "revenue  2025-02 90", "revenue region=West 2025-01 60",
                "revenue region=West 2025-02 50", "revenue region=East 2025-01 40",
                "revenue region=North 2025-02 40",
            ]))
        let now = rows.values.filter {
            $0.row.address.period == .month(2025, 2) && !$0.row.address.slice.isTotal
        }
        #expect(now.count == 3)
        let sum = try now.reduce(ExactDecimal.zero) {
            try $0.adding(try #require($1.previous.contribution?.value))
        }
        #expect(sum == -10)
        let gone = try #require(rows["revenue region=East 2025-02"])
        #expect(gone.row.cell == Cell(value: nil, rows: 0, status: .complete))
        #expect(gone.previous.before == .known(40))
        #expect(gone.previous.contribution == .known(-40))
        #expect(gone.share == .known(0))
        let west = try #require(rows["revenue region=West 2025-02"])
        #expect(west.share == .known(try decimal("0.555555555556")))
        #expect(west.rank == .known(Rank(place: 1, siblings: 2)))
    }

    @Test("Shares of nothing are undefined, and of what does not add up there are none")
    func shares() throws {
        let rows = comparedRows(
            try comparedTable([
                "revenue  2025-01 0", "revenue region=West 2025-01 5",
                "revenue region=East 2025-01 -5", "average  2025-01 1",
                "average region=West 2025-01 2",
            ]))
        #expect(rows["revenue region=West 2025-01"]?.share == .undefined(.overZero))
        let ratio = try #require(rows["average region=West 2025-01"])
        #expect(ratio.share == nil && ratio.previous.contribution == nil)
        #expect(ratio.previous.rate == .undefined(.missing))
    }

    @Test(
        "A formula of sums has shares and contributions as sums have; with a constant it has none")
    func formulas() throws {
        let metrics = [
            try aggregate("revenue", .sum, of: "revenue"), try aggregate("cost", .sum, of: "cost"),
            try formula("profit", "revenue - cost"), try formula("above", "revenue - 100"),
        ]
        let rows = comparedRows(
            try comparedTable(
                [
                    "profit  2025-01 10", "profit  2025-02 8", "profit region=West 2025-01 7",
                    "profit region=West 2025-02 10", "profit region=East 2025-01 3",
                    "profit region=North 2025-02 -2", "above  2025-02 1",
                    "above region=West 2025-02 1",
                ], metrics: metrics))
        let west = try #require(rows["profit region=West 2025-02"])
        #expect(west.share == .known(try decimal("1.25")))
        #expect(west.previous.contribution == .known(3))
        #expect(rows["profit region=East 2025-02"]?.previous.contribution == .known(-3))
        #expect(rows["profit region=North 2025-02"]?.previous.contribution == .known(-2))
        #expect(rows["profit  2025-02"]?.previous.difference == .known(-2))
        let above = try #require(rows["above region=West 2025-02"])
        #expect(above.share == nil && above.previous.contribution == nil)
    }

    @Test("A value is set against its target")
    func targets() throws {
        let rows = comparedRows(
            try comparedTable(
                ["revenue  2025-01 10.5", "revenue  2025-02 1"],
                targets: [
                    MetricTargets(
                        metric: "revenue",
                        targets: [
                            .init(period: .month(2025, 1), value: 12)
                        ])
                ]))
        #expect(rows["revenue  2025-01"]?.gap == .known(try decimal("-1.5")))
        #expect(rows["revenue  2025-02"]?.gap == nil)
    }

    @Test("Rows come in the order of the tables, and only those asked for")
    func order() throws {
        let table = try comparedTable([
            "orders  2025-01 1", "revenue  2025-01 1", "revenue region=West 2025-Q1 1",
            "revenue region=West 2025-02 1", "revenue region=East 2025-01 1",
        ])
        var seen: [CellAddress] = []
        var comparisons = TableComparisons(ComparableTable(table))
        comparisons.forEachRow(where: { $0.metric == "revenue" }) { seen.append($0.row.address) }
        #expect(seen == table.rows.map(\.address).filter { $0.metric == "revenue" })
    }
}
