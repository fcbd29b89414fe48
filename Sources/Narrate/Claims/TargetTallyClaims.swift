import SalesCore

/// In how many periods of a stretch a target was met: "beat plan in three of the six months from
/// September to February".
struct TargetTally: Hashable, Sendable {
    let count: Int
    /// The number of periods that the text gives.
    let total: Int?
    let relation: RivalSense.Relation
    let months: ClosedRange<Period>
}

extension ClauseReader {
    /// The count behind "in", with the stretch that it is taken over.
    func tally(_ relation: RivalSense.Relation, after outcome: Int) -> (TargetTally, last: Int)? {
        guard
            let count = mentions.indices.first(where: { index in
                index > outcome && word(index - 1) == "in" && isCount(index)
            }), let quantity = mentions[count].quantity, let months = talliedMonths
        else { return nil }
        let whole = mentions.indices.first { $0 > count && isCount($0) }
        let tally = TargetTally(
            count: Int(quantity.value.mantissa),
            total: whole.flatMap { mentions[$0].quantity }.map { Int($0.value.mantissa) },
            relation: relation, months: months)
        return (tally, whole ?? count)
    }

    private func isCount(_ index: Int) -> Bool {
        mentions[index].quantity.map { $0.isWhole && $0.value < 100 && $0.value.scale == 0 }
            ?? false
    }

    private var talliedMonths: ClosedRange<Period>? {
        if let span = frame.spans.first { return span.months }
        guard let first = frame.since ?? frame.baselines.first, first < frame.period,
            first.grain == frame.period.grain
        else { return nil }
        return first...frame.period
    }
}

extension ClauseReader {
    /// "The budget exceeded sales": the metric is what the target is held against.
    func turnedRound(_ outcome: Outcome?, _ target: Int) -> Outcome? {
        guard let outcome, let object = after(outcome.index),
            mentions[object].metrics != nil || mentions[object].members != nil,
            target == 0 || mentions[target - 1].sense != .comparator
        else { return outcome }
        switch outcome.relation {
        case .above: return (outcome.index, .below)
        case .below: return (outcome.index, .above)
        case .better: return (outcome.index, .worse)
        case .worse: return (outcome.index, .better)
        case .met, .level, .overtook: return outcome
        }
    }
}
