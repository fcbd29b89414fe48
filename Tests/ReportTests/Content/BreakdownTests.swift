import Report
import SalesCore
import Testing

@Suite("Breakdowns")
struct BreakdownTests {
    let period = Period.month(2025, 10)

    /// Revenue by region: (name, now, before).
    private func breakdown(
        _ members: [(String, Int?, Int?)], partial: Set<Period> = []
    ) throws -> Breakdown {
        var sample = SampleTable()
        sample.metrics = [sample.metrics[0]]
        sample.dimensions = [
            (Dimension(name: "region", singular: "region", plural: "regions"), members.map(\.0))
        ]
        sample.periods = [period, period.previous]
        sample.partial = partial
        sample.value = { _, member, _, period in
            (period == self.period ? members[member].1 : members[member].2).map { ExactDecimal($0) }
        }
        let content = SampleReport.content(sample.table, period)
        return try #require(content.breakdowns.first)
    }

    @Test func `Members stand by value, those without one last`() throws {
        let breakdown = try breakdown([("A", 1, 9), ("B", nil, 5), ("C", 7, 1), ("D", nil, 6)])
        #expect(breakdown.rows.map(\.member) == ["C", "A", "D", "B"])
    }

    @Test func `Contributions add up to the change of the total, gone and new members included`()
        throws
    {
        let breakdown = try breakdown([("A", 10, 4), ("gone", nil, 5), ("new", 3, nil)])
        #expect(breakdown.rows.map(\.figures.contribution) == [6, 3, -5])
        #expect(breakdown.total.contribution == 4)
        // A missing side has no relative change.
        #expect(breakdown.rows.map { $0.figures.change?.difference } == [6, nil, nil])
    }

    @Test func `Twelve members stand by name and the rest is added up exactly`() throws {
        let breakdown = try breakdown((1...15).map { ("M\($0)", $0 * 10, $0) })
        #expect(breakdown.rows.count == 12)
        #expect(breakdown.others?.count == 3)
        #expect(breakdown.others?.figures.value == 60)
        #expect(breakdown.others?.figures.previous == 6)
        #expect(breakdown.others?.figures.share == ExactDecimal(mantissa: 5, scale: 2))
    }

    @Test func `A total that is not positive has no shares`() throws {
        let breakdown = try breakdown([("A", 5, 1), ("B", -8, 1)])
        #expect(breakdown.rows.map(\.figures.share) == [nil, nil])
    }

    @Test func `A partial period has shares but no changes, contributions or bridge`() throws {
        let breakdown = try breakdown([("A", 5, 1), ("B", 15, 1)], partial: [period])
        #expect(
            breakdown.rows.map(\.figures.share) == [
                .init(mantissa: 75, scale: 2), .init(mantissa: 25, scale: 2),
            ])
        #expect(breakdown.rows.allSatisfy { $0.figures.change == nil })
        #expect(breakdown.rows.allSatisfy { $0.figures.contribution == nil })
        #expect(breakdown.bridge == nil)
    }

    @Test func `Only metrics that add up are broken down, by dimension and then metric`() {
        #expect(
            SampleReport.american.breakdowns.map { "\($0.dimension) \($0.metric)" } == [
                "region revenue", "region orders", "region cost", "product revenue",
                "product orders", "product cost",
            ])
    }
}
