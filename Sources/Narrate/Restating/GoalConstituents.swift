import SalesCore

/// A sentence on a target taken apart: the words that tell how the value stands to it are taken
/// out, and what is left must be one metric, one slice, one time and at most two numbers.
///
/// "We ended June in excess of the goal on sales", "against plan, sales came out $20K under".
struct GoalConstituents {
    private let tokens: [Token]
    private let mentions: [Mention]
    private var targets: [Int: Range<Int>] = [:]
    private(set) var rest: [Token] = []
    private(set) var target: [Token] = []
    private(set) var relation: RivalSense.Relation?
    /// Where in the rest the word of the relation stood.
    private(set) var places: [Int] = []

    /// None where the sentence names no target, or does not tell how it stands to it.
    init?(_ reading: SentenceReading) {
        tokens = reading.tokens
        mentions = reading.mentions
        for mention in mentions where mention.sense == .target {
            targets[mention.tokens.lowerBound] = mention.tokens
        }
        guard let first = targets.values.min(by: { $0.lowerBound < $1.lowerBound }),
            !tokens.contains(where: { Self.partly.contains($0.text) })
        else { return nil }
        target = [tokens[first.upperBound - 1]]
        guard take() else { return nil }
    }

    private mutating func take() -> Bool {
        var relations: [(relation: RivalSense.Relation, place: Int)] = []
        var isNothing = false
        var isOpen = false
        var index = 0
        while index < tokens.count {
            if let range = targets[index] {
                dropLeadIn()
                index = range.upperBound
            } else if let (_, count) = OutcomeWords.nothing.longest(in: tokens, at: index),
                outcome(at: index) == nil
            {
                isNothing = true
                index += count
            } else if let (found, count) = outcome(at: index),
                !found.isWeak || stands(at: index, count)
            {
                guard !isTurnedRound(at: index, count) else { return false }
                relations.append((found.relation, rest.count))
                index += count
                if tokens[safe: index]?.text == "it" { index += 1 }
            } else if isNothing,
                let (_, count) = OutcomeWords.open.longest(in: tokens, at: index)
            {
                isOpen = true
                index += count
            } else if let (_, count) = OutcomeWords.wholly.longest(in: tokens, at: index) {
                index += count
            } else {
                if tokens[index].text == "?" { relations.removeAll() }
                rest.append(tokens[index])
                index += 1
            }
        }
        if isNothing {
            guard isOpen, relations.isEmpty else { return false }
            relation = .met
            return true
        }
        places = relations.map(\.place)
        relation = relations.first?.relation
        return relation != nil && relations.allSatisfy { $0.relation == relation }
    }

    private func outcome(at index: Int) -> (OutcomeWords.Outcome, Int)? {
        OutcomeWords.phrases.longest(in: tokens, at: index).map { ($0.value, $0.count) }
    }

    /// "against the monthly", before the plan.
    private mutating func dropLeadIn() {
        while let last = rest.last, OutcomeWords.adjectives.contains(last.text) {
            rest.removeLast()
        }
        for length in stride(from: min(5, rest.count), to: 0, by: -1) {
            let start = rest.count - length
            if let (_, count) = OutcomeWords.measuring.longest(in: rest, at: start),
                count == length
            {
                rest.removeLast(length)
                return
            }
        }
    }

    /// Right before the target or what refers to it, or behind a number: "$20K under".
    private func stands(at index: Int, _ count: Int) -> Bool {
        let next = index + count
        if leadsToTarget(next) || tokens[safe: next]?.text == "it" { return true }
        let isLast =
            tokens[safe: next].map { $0.kind == .mark || Self.goingOn.contains($0.text) } ?? true
        guard isLast, index > 0 else { return false }
        return mentions.contains { $0.quantity != nil && $0.tokens.upperBound == index }
            || Self.ending.contains(tokens[index - 1].text) || comesIn(before: index)
    }

    /// "The budget exceeded sales": the metric is what the target is held against.
    private func isTurnedRound(at index: Int, _ count: Int) -> Bool {
        guard targets.values.contains(where: { $0.upperBound <= index }) else { return false }
        return mentions.contains { $0.tokens.lowerBound == index + count && $0.metrics != nil }
    }

    /// "came in over, namely by $2K"
    private func comesIn(before index: Int) -> Bool {
        index > 1 && ["in", "out", "up"].contains(tokens[index - 1].text)
            && Self.coming.contains(tokens[index - 2].text)
    }

    private func leadsToTarget(_ start: Int) -> Bool {
        var index = start
        while index < tokens.count, index - start < 8 {
            if targets[index] != nil { return true }
            if OutcomeWords.adjectives.contains(tokens[index].text) {
                index += 1
            } else if let mention = mentions.first(where: { $0.tokens.lowerBound == index }),
                mention.period != nil || mention.metrics != nil
            {
                index = mention.tokens.upperBound
            } else {
                return false
            }
        }
        return false
    }

    private static let goingOn: Set<String> = ["in", "for", "on", "by", "namely", "and", "with"]
    private static let ending: Set<String> = [
        "was", "were", "is", "are", "ended", "came", "finished",
    ]
    private static let coming: Set<String> = [
        "came", "come", "comes", "coming", "ended", "ends", "finished", "closed", "turned",
        "worked",
    ]
    private static let partly: Set<String> = [
        "almost", "nearly", "partly", "quite", "half", "partially", "yet", "since", "until",
        "every", "each", "only", "never", "hardly", "forecast", "expected", "will",
    ]
}

extension SentenceReader {
    /// The plain sentence on a target that the constituents of this one make.
    func looseGoal(of reading: SentenceReading) -> SentenceReading? {
        guard let parts = GoalConstituents(reading), let relation = parts.relation,
            let roles = RoleReading(mentions(in: parts.rest), parts.rest),
            let sentence = roles.goal(parts, relation, table.spec)
        else { return nil }
        return SentenceReading(
            tokens: sentence, mentions: mentions(in: sentence), isRestated: true)
    }
}

extension RoleReading {
    fileprivate func goal(
        _ parts: GoalConstituents, _ relation: RivalSense.Relation, _ spec: MetricSpec
    ) -> [Token]? {
        guard says(only: names(Self.deviating) ? [.still] : []), extremes.isEmpty,
            ordinals.isEmpty, streaks.isEmpty,
            directions.allSatisfy({ mentions[$0].direction?.sign == .open }), dimensions.isEmpty,
            baselines.isEmpty, isOneSlice,
            namedOnce(periods).count == 1, let period = periods.first
        else { return nil }
        let gaps = quantities.filter { isGap($0, parts, isPercentMetric(spec)) }
        let levels = quantities.filter { !gaps.contains($0) }
        guard gaps.count <= 1, levels.count <= 1 else { return nil }
        let time = said("in") + words(period)
        let size = gaps.flatMap(words)
        let told: [Token]
        switch relation {
        case .above, .below:
            told =
                said("was") + size + said(relation == .above ? "above its" : "below its")
                + parts.target + time
        case .better, .worse:
            told =
                said(relation == .better ? "beat its" : "missed its") + parts.target
                + (size.isEmpty ? [] : said("by") + size) + time
        case .met:
            guard gaps.isEmpty else { return nil }
            told = said("met its") + parts.target + time
        case .level, .overtook: return nil
        }
        return subject + told
            + levels.flatMap { said(";") + subject + said("was") + words($0) + time }
    }

    private func isGap(_ index: Int, _ parts: GoalConstituents, _ isPercentMetric: Bool) -> Bool {
        guard let quantity = mentions[index].quantity else { return false }
        if quantity.unit == .points || (quantity.unit == .percent && !isPercentMetric) {
            return true
        }
        if parts.places.contains(mentions[index].tokens.upperBound) { return true }
        guard let earlier = before(index) else { return false }
        if mentions[earlier].sense == .by { return true }
        return mentions[earlier].sense == .of && earlier > 0
            && Self.gapNouns.contains(word(earlier - 1))
    }

    private static let deviating: Set<String> = [
        "deviated", "deviates", "differed", "differs", "diverged", "departed",
    ]
    private static let gapNouns: Set<String> = [
        "variance", "gap", "shortfall", "surplus", "excess", "overshoot", "difference", "deficit",
        "margin", "deviation", "distance", "undershoot", "overrun", "underrun",
    ]
}
