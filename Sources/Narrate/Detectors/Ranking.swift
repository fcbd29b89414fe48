import SalesCore

/// The order in which findings deserve a reader's minute.
///
///     score = materiality × (0.25 + 0.75 × surprise) × favourability
///
/// Materiality and surprise run from 0 to 1; a quarter of a finding's weight stands even when it
/// surprises no one, since a manager expects the usual December to be told. Bad news weighs 1.25,
/// since a reader can act on it, good news 1, and what is neither 0.6: a spec that says which way
/// is better says what matters.
enum Ranking {
    static func score(_ candidate: Candidate) -> Double {
        let favourability =
            switch candidate.isFavourable {
            case false?: 1.25
            case true?: 1.0
            case nil: 0.6
            }
        return candidate.materiality * (0.25 + 0.75 * candidate.surprise) * favourability
    }

    /// Highest score first; equal scores by kind, metric and slice, so that the order is stable.
    static func ranked(_ candidates: [Candidate], metrics: [Metric]) -> [Candidate] {
        var order: [String: Int] = [:]
        for (index, metric) in metrics.enumerated() { order[metric.name] = index }
        let kinds = FindingKind.allCases
        func key(_ candidate: Candidate) -> (Int, Int, String, Int) {
            (
                order[candidate.metric] ?? metrics.count,
                kinds.firstIndex(of: candidate.kind) ?? kinds.count,
                candidate.slice.description, candidate.baseline == .yearBefore ? 1 : 0
            )
        }
        return candidates.sorted { left, right in
            let scores = (score(left), score(right))
            return scores.0 == scores.1 ? key(left) < key(right) : scores.0 > scores.1
        }
    }
}
