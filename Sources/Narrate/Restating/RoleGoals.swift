import SalesCore

/// How a metric stands to its target, in whatever order it is told.
extension RoleReading {
    /// "Coming in $1M above plan, revenue stood at $9M in May".
    func goal(_ spec: MetricSpec) -> [Token]? {
        guard extras[.target] != nil, says(only: [.target, .rival]), !names(["since"]),
            extremes.isEmpty,
            ordinals.isEmpty, streaks.isEmpty, parts.isEmpty, isOneSlice, dimensions.isEmpty,
            baselines.isEmpty, namedOnce(periods).count == 1, !isOfTarget, let isAbove,
            let target = extras[.target]?.first, let period = periods.first
        else { return nil }
        let gaps = quantities.filter { isGap($0, isPercentMetric(spec)) }
        let levels = quantities.filter { !gaps.contains($0) }
        guard gaps.count <= 1, levels.count <= 1 else { return nil }
        let time = said("in") + words(period)
        return subject + said("was") + gaps.flatMap(words) + said(isAbove ? "above" : "below")
            + words(target) + time + levels.flatMap { alsoWas($0, of: members, time) }
    }

    /// "The May target for revenue has been attained in full".
    var attained: [Token]? {
        guard let target = extras[.target]?.first, says(only: [.target, .rival, .all, .only]),
            directions.isEmpty, extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty, isOneSlice,
            dimensions.isEmpty, baselines.isEmpty, comparators.isEmpty, quantities.isEmpty,
            let period = only(namedOnce(periods)), names(Self.attaining), !names(Self.partly),
            !names(["every", "each", "since"]),
            (extras[.rival] ?? []).allSatisfy({
                if case .rival(let sense)? = mentions[$0].sense {
                    sense.relation == .met
                } else {
                    false
                }
            })
        else { return nil }
        return subject + said("met its") + words(target) + said("in") + words(period)
    }

    private static let attaining: Set<String> = [
        "met", "made", "full", "fully", "attained", "attainment", "reached", "achieved",
        "achievement", "hit", "covered", "whole", "entirety", "satisfied", "fulfilled", "complete",
        "completely", "accomplished", "reach", "make", "attain", "achieve", "got", "delivered",
    ]
    private static let partly: Set<String> = [
        "almost", "nearly", "partly", "quite", "half", "partially", "close", "short", "under",
        "missing", "missed", "yet", "still",
    ]

    /// "The budget exceeded sales": the metric is what the target is held against.
    private var isOfTarget: Bool {
        guard let target = extras[.target]?.first else { return false }
        return (directions + (extras[.rival] ?? [])).contains { index in
            index > target && (after(index).map { metrics.contains($0) } ?? false)
        }
    }

    private var isAbove: Bool? {
        var signs = Set(directions.compactMap { mentions[$0].direction?.sign })
        for index in extras[.rival] ?? [] {
            guard case .rival(let sense)? = mentions[index].sense, !sense.isOfGrowth else {
                return nil
            }
            switch sense.relation {
            case .above, .better: signs.insert(.up)
            case .below, .worse: signs.insert(.down)
            default: return nil
            }
        }
        guard signs.count == 1, signs.isSubset(of: [.up, .down]) else { return nil }
        return signs.contains(.up)
    }

    private func isGap(_ index: Int, _ isPercentMetric: Bool) -> Bool {
        guard let quantity = mentions[index].quantity else { return false }
        if quantity.unit == .points || (quantity.unit == .percent && !isPercentMetric) {
            return true
        }
        if let earlier = before(index) {
            if mentions[earlier].sense == .by || mentions[earlier].direction != nil { return true }
            if mentions[earlier].sense == .of,
                before(earlier).map({ !metrics.contains($0) }) ?? false
            {
                return true
            }
        }
        guard let next = after(index) else { return false }
        if mentions[next].direction != nil { return true }
        if case .rival? = mentions[next].sense { return true }
        return false
    }
}
