import SalesCore
import Testing

@testable import Aggregate

@Suite("Effects of members on a ratio")
struct MemberEffectsTests {
    private let lines = [
        "revenue  2025-01 100", "orders  2025-01 30", "average  2025-01 3.333333333333",
        "revenue  2025-02 130", "orders  2025-02 31", "average  2025-02 4.193548387097",
        "revenue region=West 2025-01 60", "orders region=West 2025-01 10",
        "revenue region=West 2025-02 70", "orders region=West 2025-02 11",
        "revenue region=East 2025-01 40", "orders region=East 2025-01 20",
        "revenue region=East 2025-02 60", "orders region=East 2025-02 20",
    ]

    private func effects(
        _ lines: [String], _ slice: String, of metric: String = "average"
    ) throws -> Compared<RateMixEffects.Effects>? {
        var effects = MemberEffects(try comparedTable(lines))
        let slice = try #require(Slice(slice))
        return effects.effects(
            at: CellAddress(metric: metric, slice: slice, period: .month(2025, 2)),
            from: .month(2025, 1))
    }

    @Test("Add up to the change that the tables show")
    func addUp() throws {
        var sum = ExactDecimal.zero
        for slice in ["region=West", "region=East"] {
            let effects = try #require(try effects(lines, slice)?.value)
            sum = try sum.adding(effects.rate).adding(effects.mix)
        }
        #expect(sum == (try decimal("0.860215053764")))
    }

    private func buyers(_ total: Int, _ west: Int, _ east: Int) throws -> MetricTable {
        let lines =
            lines.filter { $0.hasPrefix("revenue") } + [
                "buyers  2025-01 30", "buyers region=West 2025-01 10",
                "buyers region=East 2025-01 20", "buyers  2025-02 \(total)",
                "buyers region=West 2025-02 \(west)", "buyers region=East 2025-02 \(east)",
                "average  2025-01 3.333333333333", "average  2025-02 4.193548387097",
            ]
        return try comparedTable(
            lines,
            metrics: [
                aggregate("revenue", .sum, of: "revenue"),
                aggregate("buyers", .countDistinct, of: "product"),
                ratio("average", "revenue", "buyers"),
            ])
    }

    @Test("Entities that are in one member each add up like sums; shared ones say so")
    func entities() throws {
        var apart = MemberEffects(try buyers(31, 11, 20))
        var shared = MemberEffects(try buyers(31, 15, 20))
        var sum = ExactDecimal.zero
        for region in ["West", "East"] {
            let address = CellAddress(
                metric: "average", slice: Slice("region", region), period: .month(2025, 2))
            let effects = try #require(apart.effects(at: address, from: .month(2025, 1))?.value)
            sum = try sum.adding(effects.rate).adding(effects.mix)
            #expect(
                shared.effects(at: address, from: .month(2025, 1)) == .undefined(.sharedByMembers))
        }
        #expect(sum == (try decimal("0.860215053764")))
    }

    @Test("Of ratios and members only")
    func others() throws {
        #expect(try effects(lines, "") == nil)
        #expect(try effects(lines, "region=West", of: "revenue") == nil)
    }

    @Test("Undefined where the members are not the total, or a period is not whole")
    func undefined() throws {
        let missing = lines.filter { !$0.hasPrefix("orders region=East 2025-02") }
        #expect(try effects(missing, "region=West") == .undefined(.doesNotAddUp))
        let partial = lines.map { $0.hasPrefix("average  2025-02") ? $0 + "~" : $0 }
        #expect(try effects(partial, "region=West") == .undefined(.partial))
        let new = lines.filter { !$0.hasPrefix("average  2025-01") }
        #expect(try effects(new, "region=West") == .undefined(.missing))
    }
}
