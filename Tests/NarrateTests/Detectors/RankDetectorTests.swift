import SalesCore
import Testing

@testable import Narrate

@Suite("Places among siblings")
struct RankDetectorTests {
    private func find(_ months: [String: [Int?]]) -> [Candidate] {
        let scene = SalesScene.revenue(months)
        return RankDetector.find(in: scene.table, scene.last).of("revenue")
            .filter { $0.slice.dimensions == ["region"] }
    }

    @Test("Who overtook is told, who was overtaken is not")
    func overtook() throws {
        let moved = find(["A": [300, 300], "B": [200, 100], "C": [100, 250]])
            .filter { $0.baseline != nil }
        #expect(moved.map(\.slice) == [Slice("region", "C")])
        #expect(moved.first?.evidence == .rank(now: 2, before: 3))
    }

    @Test("The leader is told without its past")
    func leader() {
        let found = find(["A": [300, 300], "B": [200, 200], "C": [100, 100]])
        #expect(found.map(\.evidence) == [.rank(now: 1, before: nil)])
    }

    @Test(
        "Being first of two, or level with another, is no news",
        arguments: [
            ["A": [100, 300], "B": [200, 200]],
            ["A": [100, 300], "B": [200, 300], "C": [300, 300]],
        ] as [[String: [Int?]]])
    func trivial(_ months: [String: [Int?]]) {
        #expect(find(months).isEmpty)
    }

    @Test("Who holds less than a material share is not told")
    func small() {
        let moved = find([
            "A": [9000, 9000], "B": [20, 10], "C": [10, 20], "D": [1, 1],
        ])
        #expect(moved.allSatisfy { $0.baseline == nil })
    }

    @Test("A new member shifts places without anyone having moved")
    func newMember() {
        let found = find([
            "A": [300, 300], "B": [200, 200], "C": [100, 100], "D": [nil, 250],
        ])
        #expect(found.allSatisfy { $0.baseline == nil })
    }
}
