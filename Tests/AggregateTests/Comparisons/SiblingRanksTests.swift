import SalesCore
import Testing

@testable import Aggregate

@Suite("Ranks among siblings")
struct SiblingRanksTests {
    private func rank(_ slice: String) throws -> Compared<Rank>? {
        let table = try comparedTable([
            "revenue  2025-01 30", "revenue region=West 2025-01 10",
            "revenue region=East 2025-01 10", "revenue region=North 2025-01 12",
            "revenue region=South 2025-01 -2", "revenue region= 2025-01 99",
            "revenue region=Void 2025-01 -", "revenue region=West;product=Tent 2025-01 4",
            "revenue region=West;product=Mat 2025-01 6",
            "revenue region=East;product=Tent 2025-01 10",
        ])
        var ranks = SiblingRanks(table)
        let slice = try #require(Slice(slice))
        let address = CellAddress(metric: "revenue", slice: slice, period: .month(2025, 1))
        return ranks.rank(of: table[address]?.value, at: address)
    }

    @Test(
        "Equal values share a place, and the next stands as far down as before",
        arguments: [
            ("region=North", 1, 4), ("region=West", 2, 4), ("region=East", 2, 4),
            ("region=South", 4, 4), ("region=West;product=Mat", 1, 2),
            ("region=West;product=Tent", 2, 2), ("region=East;product=Tent", 1, 1),
        ])
    func places(_ slice: String, _ place: Int, _ siblings: Int) throws {
        #expect(try rank(slice) == .known(Rank(place: place, siblings: siblings)))
    }

    @Test("The total and lines without a member have no place")
    func none() throws {
        #expect(try rank("") == nil)
        #expect(try rank("region=") == nil)
        #expect(try rank("region=Void") == .undefined(.noValue))
    }
}
