import SalesCore
import Testing

@testable import Narrate

@Suite("Correlation tests")
struct CorrelationTestTests {
    private func test(_ one: [Int], _ other: [Int]) -> CorrelationTest? {
        CorrelationTest(
            one.map { ExactDecimal($0) }, other.map { ExactDecimal($0) }, season: 12)
    }

    private static let wave = (0..<36).map { ($0 * 7919) % 101 }

    @Test("Changes that go together are related, and opposite ones too")
    func related() throws {
        let same = try #require(test(Self.wave, Self.wave.map { 3 * $0 + 1000 }))
        #expect(same.isRelated && !same.isOpposite && same.rounded == 1)
        let opposite = try #require(test(Self.wave, Self.wave.map { 500 - $0 }))
        #expect(opposite.isRelated && opposite.isOpposite && opposite.rounded == -1)
    }

    @Test("Two that only grow, or have the same season, are not")
    func alike() throws {
        let growth = (0..<36).map { 100 * $0 + ($0 * 37) % 11 }
        let other = (0..<36).map { 70 * $0 + ($0 * 53) % 13 }
        #expect(try #require(test(growth, other)).isRelated == false)
        let season = (0..<36).map { ($0 % 12) * 50 + ($0 * 37) % 11 }
        let same = (0..<36).map { ($0 % 12) * 90 + ($0 * 53) % 13 }
        #expect(try #require(test(season, same)).isRelated == false)
    }

    @Test("Twelve changes are the least", arguments: [(12, false), (13, true), (24, true)])
    func fewest(_ count: Int, _ isTested: Bool) {
        let values = Array(Self.wave.prefix(count))
        #expect((test(values, values) != nil) == isTested)
    }
}
