import SalesCore
import Testing

@testable import Narrate

@Suite("Rank correlations")
struct RankCorrelationTests {
    /// Of the 45 pairs of ten, 33 go the same way and 12 do not.
    @Test("Pairs the same way less pairs opposite ways")
    func pairs() throws {
        let one = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
        let other = [2, 1, 5, 3, 7, 4, 10, 6, 9, 8]
        let found = try #require(RankCorrelation(one, other, season: 12))
        #expect(found.score == 45 - 2 * 9)
        #expect(abs(found.coefficient - 27.0 / 45) < 1e-12)
        let reversed = try #require(RankCorrelation(one, other.reversed(), season: 12))
        #expect(reversed.score == -27)
    }

    @Test("Ties count for neither, and both are divided out")
    func ties() throws {
        let found = try #require(RankCorrelation([1, 1, 2, 3], [1, 2, 2, 3], season: 12))
        #expect(found.score == 4)
        #expect(abs(found.coefficient - 4.0 / 5) < 1e-12)
    }

    /// Independent orders of twelve: (66 − 1) / √(12 · 11 · 29 / 18) = 4.457.
    @Test("The p-value is that of independent numbers where each stands for itself")
    func pValue() throws {
        let mixed = [7, 1, 10, 4, 12, 6, 2, 9, 5, 11, 3, 8]
        let found = try #require(RankCorrelation(mixed, mixed, season: 60))
        let bare = StudentT.twoSidedNormal(65 / (12.0 * 11 * 29 / 18).squareRoot())
        #expect(found.pValue >= bare)
        let smooth = Array(1...12)
        let slow = try #require(RankCorrelation(smooth, smooth, season: 60))
        #expect(slow.pValue > found.pValue)
    }

    @Test("Nothing of series that stand still, or of two lengths")
    func none() {
        #expect(RankCorrelation([1, 1, 1], [1, 2, 3], season: 12) == nil)
        #expect(RankCorrelation([1, 2, 3], [1, 2], season: 12) == nil)
    }
}
