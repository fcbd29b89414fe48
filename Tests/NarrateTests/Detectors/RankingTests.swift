import SalesCore
import Testing

@testable import Narrate

@Suite("Ranking")
struct RankingTests {
    private func candidate(
        _ metric: String = "revenue", materiality: Double = 0.5, surprise: Double = 0.5,
        isFavourable: Bool? = nil
    ) -> Candidate {
        Candidate(
            kind: .change, metric: metric, slice: .total, period: .month(2025, 10),
            evidence: .level(.whole), materiality: materiality, surprise: surprise,
            isFavourable: isFavourable)
    }

    @Test("Score is materiality × (0.25 + 0.75 × surprise) × favourability")
    func formula() {
        #expect(Ranking.score(candidate(isFavourable: true)) == 0.5 * 0.625)
        #expect(Ranking.score(candidate(isFavourable: false)) == 0.5 * 0.625 * 1.25)
        #expect(Ranking.score(candidate()) == 0.5 * 0.625 * 0.6)
    }

    @Test("Bad news first, then the order of the spec")
    func order() {
        let metrics = SalesScene().spec.metrics
        let (cost, revenue) = (candidate("cost"), candidate("revenue"))
        let bad = candidate("orders", isFavourable: false)
        let ranked = Ranking.ranked([cost, revenue, bad], metrics: metrics)
        #expect(ranked == [bad, revenue, cost])
    }
}
