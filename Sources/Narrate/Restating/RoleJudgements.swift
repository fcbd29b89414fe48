import SalesCore

/// Movements judged without a word of direction: "the movement in revenue was unfavourable".
extension RoleReading {
    var judgement: [Token]? {
        guard extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty, parts.isEmpty, isOneSlice,
            quantities.isEmpty, says(only: []), let times, let verb,
            dimensions.allSatisfy({ dimension in members.contains { isOf(dimension, $0) } }),
            directions.allSatisfy({ mentions[$0].direction?.sign == .open }),
            !directions.isEmpty || names(Self.movements)
        else { return nil }
        return subject + said(verb) + times.now + times.base
    }

    private var verb: String? {
        switch (names(Self.good), names(Self.bad)) {
        case (true, false): "improved"
        case (false, true): "worsened"
        case (true, true):
            // "Favourable or adverse? It was adverse."
            tokens.last { Self.good.contains($0.text) || Self.bad.contains($0.text) }
                .map { Self.good.contains($0.text) ? "improved" : "worsened" }
        default: nil
        }
    }

    private static let movements: Set<String> = [
        "movement", "development", "direction", "variance", "turn", "trend", "tendency", "course",
        "evolution", "shift", "news", "outcome",
    ]
    private static let good: Set<String> = [
        "favourable", "favorable", "positive", "welcome", "advantageous", "beneficial",
        "encouraging", "pleasing", "benefit", "advantage", "favour", "favor", "favourably",
        "good", "satisfactory", "gratifying",
    ]
    private static let bad: Set<String> = [
        "unfavourable", "unfavorable", "adverse", "negative", "unwelcome", "disadvantageous",
        "detrimental", "detriment", "disadvantage", "worrying", "disappointing", "unfavourably",
        "adversely", "bad", "unsatisfactory", "regrettable",
    ]
}
