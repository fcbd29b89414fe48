import SalesCore
import Testing

@testable import Narrate

@Suite("Trend tests")
struct TrendTestTests {
    private func test(_ values: [Int], season: Int = 12) -> TrendTest? {
        TrendTest(values.map { ExactDecimal($0) }, season: season)
    }

    @Test("Ten rising values: all 45 pairs, and the p-value of the formula")
    func rising() throws {
        let found = try #require(test(Array(1...10)))
        #expect(found.score == 45 && found.isTrend && found.isRising && found.slope == 1)
        // (45 − 1) / √125 = 3.935
        #expect(abs(found.pValue - 0.0000831) < 0.000001)
    }

    @Test("The slope is the median's, so that one wild value does not bend it")
    func slope() throws {
        let found = try #require(test([10, 20, 30, 40, 50, 60, 70, 80, 9000]))
        #expect(found.slope == 10)
        #expect(try #require(test([8, 7, 6, 5, 4, 3, 2, 1])).slope == -1)
    }

    @Test(
        "Ups and downs are none, nor are equal values",
        arguments: [[1, 9, 2, 8, 3, 7, 4, 6], [5, 5, 5, 5, 5, 5, 5, 6]])
    func none(_ values: [Int]) {
        #expect(test(values)?.isTrend != true)
    }

    @Test("Too few, or nothing that moves, says nothing")
    func edges() {
        #expect(test([1, 2, 3, 4, 5, 6, 7]) == nil)
        #expect(test(Array(repeating: 3, count: 12)) == nil)
    }

    @Test("A season is no trend where two years show it")
    func season() {
        let year = Array(1...12)
        #expect(test(year)?.isTrend == true)
        #expect(test(year + year)?.isTrend != true)
        #expect(test(year + year.map { $0 + 1 } + year.map { $0 + 2 })?.isTrend == true)
    }
}
