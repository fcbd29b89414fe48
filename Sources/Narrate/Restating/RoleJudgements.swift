import SalesCore

/// Movements judged, whatever tells the judgement: "the movement in revenue was unfavourable", "a
/// detrimental movement of 5%", "it moved to $2M, and I'd call that good for us".
extension RoleReading {
    func judgement(_ spec: MetricSpec) -> [Token]? {
        guard isOfOneMove, says(only: [.judged]), let times, let verb,
            directions.allSatisfy({ mentions[$0].direction?.sign == .open || isVerdict($0) }),
            !directions.isEmpty || names(Self.movements) || isIdiom,
            let figures = judgedFigures(isPercentMetric(spec))
        else { return nil }
        return subject + said(verb) + figures + times.now + times.base
    }

    /// "as a plus", "thumbs down"
    private func isVerdict(_ index: Int) -> Bool {
        Self.verdicts.contains(words(index).map(\.text).joined(separator: " "))
            || tokens[safe: mentions[index].tokens.lowerBound - 1]?.text == "thumbs"
    }

    private static let verdicts: Set<String> = ["a plus", "a minus"]

    private var verb: String? {
        let idiom = self.idiom
        switch (isGood || idiom == "improved", isBad || idiom == "worsened") {
        case (true, false): return "improved"
        case (false, true): return "worsened"
        case (true, true):
            // "Favourable or adverse? It was adverse."
            guard idiom == nil else { return nil }
            return tokens.last {
                RoleVocabulary.goodWords.contains($0.text)
                    || RoleVocabulary.badWords.contains($0.text)
            }
            .map { RoleVocabulary.goodWords.contains($0.text) ? "improved" : "worsened" }
        default: return nil
        }
    }

    private var isGood: Bool {
        names(RoleVocabulary.goodWords)
            || directions.contains { words($0).map(\.text) == ["a", "plus"] }
    }

    private var isBad: Bool {
        names(RoleVocabulary.badWords)
            || directions.contains { words($0).map(\.text) == ["a", "minus"] }
    }

    private var isIdiom: Bool { idiom != nil }

    /// "went our way", "a step in the wrong direction"; none where several do not agree.
    private var idiom: String? {
        let found = Set(
            tokens.indices.compactMap { index in
                Self.idioms.first { phrase, _ in
                    index + phrase.count <= tokens.count
                        && phrase.indices.allSatisfy { tokens[index + $0].text == phrase[$0] }
                }?.verb
            })
        return found.count == 1 ? found.first : nil
    }

    private static let idioms: [(phrase: [String], verb: String)] = [
        ("right direction", "improved"), ("wrong direction", "worsened"), ("our way", "improved"),
        ("way we want", "improved"), ("way we wanted", "improved"), ("way we like", "improved"),
        ("right way", "improved"), ("wrong way", "worsened"), ("thumbs up", "improved"),
        ("thumbs down", "worsened"), ("good news", "improved"), ("nice news", "improved"),
        ("great news", "improved"), ("good month", "improved"), ("good quarter", "improved"),
        ("bad month", "worsened"), ("bad quarter", "worsened"), ("poor month", "worsened"),
        ("poor quarter", "worsened"), ("cause for joy", "improved"), ("glad about", "improved"),
        ("cause for concern", "worsened"), ("cause for worry", "worsened"),
        ("pleased with", "improved"), ("pleased about", "improved"), ("happy with", "improved"),
        ("happy about", "improved"), ("satisfied with", "improved"), ("worried about", "worsened"),
        ("unhappy with", "worsened"), ("unhappy about", "worsened"),
        ("disappointed with", "worsened"), ("disappointed by", "worsened"),
        ("dissatisfied with", "worsened"), ("concerned about", "worsened"),
        ("bad news", "worsened"), ("poor news", "worsened"),
    ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

    private static let movements: Set<String> = [
        "movement", "development", "direction", "variance", "turn", "trend", "tendency", "course",
        "evolution", "shift", "news", "outcome", "developed", "developing", "happened",
    ]

    /// What moved, by how much: "of 5%", "from $1M to $2M", "to $2M".
    private func judgedFigures(_ isPercentMetric: Bool) -> [Token]? {
        guard quantities.count <= 2 else { return nil }
        guard let first = quantities.first else { return [] }
        if quantities.count == 2, let last = quantities.last {
            guard let roles = figures(isPercentMetric), let former = roles[.former],
                let level = roles[.level]
            else {
                guard isFormer(first) || isAmount(first) else { return nil }
                return isFormer(first)
                    ? said("from") + words(first) + said("to") + words(last)
                    : said("by") + words(first) + said("to") + words(last)
            }
            return said("from") + words(former) + said("to") + words(level)
        }
        if isFormer(first) { return said("from") + words(first) }
        let unit = mentions[first].quantity?.unit
        guard unit != .times else { return nil }
        let isAmount =
            unit == .points || isPercent(first) && !isPercentMetric || self.isAmount(first)
        return said(isAmount ? "by" : "to") + words(first)
    }

    /// "a variance of 5%", "by 5%"
    private func isAmount(_ quantity: Int) -> Bool {
        guard let link = before(quantity) else { return false }
        if mentions[link].sense == .by { return true }
        guard mentions[link].sense == .of, let noun = before(link) else { return false }
        return mentions[noun].direction != nil || Self.movements.contains(word(noun))
    }
}
