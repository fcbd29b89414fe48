import SalesCore

/// Targets: "beat plan", "missed the January goal by 2%", "the target for May was $1.5M".
extension ClauseReader {
    mutating func readTargets() {
        for index in mentions.indices
        where mentions[index].sense == .target && !used.contains(index) {
            readTarget(at: index)
        }
        readTargetPair()
        readFurtherGap()
    }

    private mutating func readTarget(at target: Int) {
        used.insert(target)
        if readDistance(from: target) { return }
        let stated = amount(of: target)
        let outcome =
            outcome(before: target) ?? turnedRound(outcome(after: target), target)
            ?? outcome(measuredAgainst: target)
        let readings = targetReadings(near: target)
        var isRead = false
        if let share = attainment(of: target), let quantity = mentions[share].quantity {
            used.insert(share)
            tell(
                .target(.attainment(quantity)), .target, from: share, to: target,
                readings: readings)
            isRead = true
        }
        if let stated, let quantity = mentions[stated].quantity {
            used.insert(stated)
            tell(.target(.level(quantity)), .target, from: stated, to: target, readings: readings)
            isRead = true
        }
        if let outcome {
            used.insert(outcome.index)
            isRead = true
            tellOutcome(
                outcome.relation, from: outcome.index, to: target, readings: readings)
            if let gap = gap(outcome.index, target), let quantity = mentions[gap].quantity {
                used.insert(gap)
                tell(
                    .target(.gap(quantity, outcome.relation)), .number, from: gap, to: gap,
                    readings: readings)
            }
        }
        if !isRead { tellUndecidable(target, .target, "no cell decides this of the target") }
    }

    private mutating func tellOutcome(
        _ relation: RivalSense.Relation, from outcome: Int, to target: Int, readings: [Subject]
    ) {
        let isNegated = isNegated(outcome)
        if !isNegated, let (tally, last) = tally(relation, after: outcome) {
            used.formUnion(outcome...last)
            tell(
                .target(.tally(tally)), .target, from: outcome, to: last, readings: readings)
            return
        }
        guard spansPeriods else {
            tell(
                .target(.outcome(relation, isNegated: isNegated)), .target, from: outcome,
                to: target, readings: readings)
            return
        }
        // "in every month from October to January", "in each month since October"
        let first = frame.since ?? frame.baselines.first
        guard let first, first < frame.period, !isNegated,
            mentions.contains(where: { $0.sense == .quantifier(.all) })
        else {
            tellUndecidable(outcome, .target, "the text does not say in which periods")
            return
        }
        tell(
            .target(.outcomes(relation, since: first)), .target, from: outcome, to: target,
            readings: readings)
    }

    /// "September missed by 2.6%", with the target left unsaid.
    mutating func readUnsaidTarget(_ rival: RivalSense, at index: Int) -> Bool {
        guard !table.spec.targets.isEmpty, ["missed", "beat", "beaten"].contains(word(index)),
            let by = after(index), mentions[by].sense == .by, let size = after(by),
            let quantity = mentions[size].quantity
        else { return false }
        used.formUnion([index, size])
        let readings = targetReadings(near: index)
        tellOutcome(rival.relation, from: index, to: index, readings: readings)
        tell(
            .target(.gap(quantity, rival.relation)), .number, from: size, to: size,
            readings: readings)
        return true
    }

    /// "…, and December by 2.6%" after a sentence part about targets.
    mutating func readFurtherGap() {
        readSpare()
        guard case .target(.gap(_, let relation))? = inherited,
            !mentions.contains(where: { $0.direction != nil || $0.sense == .copula }),
            let by = mentions.indices.first(where: { mentions[$0].sense == .by }),
            let size = after(by), let quantity = mentions[size].quantity, !used.contains(size)
        else { return }
        used.insert(size)
        tell(
            .target(.gap(quantity, relation)), .number, from: size, to: size,
            readings: targetReadings(near: size))
    }

    func targetReadings(near index: Int) -> [Subject] {
        let isNamed = mentions.contains { $0.metrics != nil } || !frame.metrics.isEmpty
        let targeted = table.spec.targets.map(\.metric)
        return frame.readings(
            metric: isNamed || targeted.isEmpty ? metric(near: index) : Array(targeted.prefix(1)),
            slice: nil)
    }

    // MARK: - What the target is

    /// "a plan of $1.45M", "the $5.8 million target", "the target for May was $1.5M".
    private func amount(of target: Int) -> Int? {
        if let back = beforeTarget(target), isTargetAmount(back) { return back }
        var next = target + 1
        var isOutside = false
        while next < mentions.count, next - target < 9 {
            switch mentions[next].kind {
            case .quantity:
                guard !used.contains(next), isTargetAmount(next) else { return nil }
                return isOutside && outcome(before: target) != nil ? nil : next
            case .sense(.of), .mark(":"): break
            case .sense(.copula), .period, .sense(.preposition), .sense(.baseline), .unknown,
                .sense(.accountedFor), .sense(.undecidable(.forecast)):
                isOutside = true
            case .sense(.determiner), .sense(.plain), .metric, .sense(.pronoun): break
            default: return nil
            }
            next += 1
        }
        return nil
    }

    private func isTargetAmount(_ index: Int) -> Bool {
        guard let quantity = mentions[index].quantity, !quantity.hasSign else { return false }
        if quantity.unit == .percent || quantity.unit == .plain {
            let names = targetReadings(near: index).map(\.metric)
            let isPercent = names.contains { table.spec.metric(named: $0)?.unit == .percent }
            return isPercent == (quantity.unit == .percent)
                && !(quantity.isInWords && quantity.isWhole)
        }
        if case .money = quantity.unit { return true }
        return false
    }

    /// The mention before a target, past its period, metric and articles.
    private func beforeTarget(_ target: Int) -> Int? {
        var back = target - 1
        while back >= 0, target - back < 8 {
            switch mentions[back].kind {
            case .sense(.plain) where word(back) == "over": return back
            case .sense(.determiner), .sense(.plain), .sense(.pronoun), .metric, .period: back -= 1
            default: return back
            }
        }
        return nil
    }

    /// "97% of target".
    private func attainment(of target: Int) -> Int? {
        guard var back = beforeTarget(target) else { return nil }
        if mentions[back].quantity != nil, isTargetAmount(back) {
            guard let earlier = beforeTarget(back) else { return nil }
            back = earlier
        }
        guard mentions[back].sense == .of, let index = before(back), !used.contains(index),
            let quantity = mentions[index].quantity,
            quantity.unit == .percent || quantity.unit == .times
        else { return nil }
        return index
    }

    // MARK: - How the value stands to it

    typealias Outcome = (index: Int, relation: RivalSense.Relation)

    private func outcome(before target: Int) -> Outcome? {
        guard var back = beforeTarget(target) else { return nil }
        if mentions[back].quantity != nil, let earlier = beforeTarget(back) { back = earlier }
        let end = back
        while back >= 0, end - back < 4 {
            if let found = relation(at: back, beside: target) { return (back, found) }
            switch mentions[back].kind {
            case .sense(.comparator), .sense(.of), .sense(.to), .sense(.determiner): back -= 1
            default: return nil
            }
        }
        return nil
    }

    /// "the target was met", "the plan of $1.45M was beaten by $23K".
    private func outcome(after target: Int) -> Outcome? {
        var next = target + 1
        while next < mentions.count, next - target < 10 {
            if let rival = mentions[next].rival { return (next, rival.relation) }
            switch mentions[next].kind {
            case .quantity, .period, .metric, .sense(.of), .sense(.copula), .sense(.plain),
                .sense(.preposition), .sense(.determiner), .sense(.negation), .sense(.pronoun):
                if next > target + 1, word(next) == "reached" || word(next) == "achieved" {
                    return (next, .met)
                }
                next += 1
            default: return nil
            }
        }
        return nil
    }

    /// "fully on plan" leaves nothing short.
    private static let wholly: Set<String> = ["fully", "completely", "entirely", "wholly"]

    /// "Measured against plan, sales were 4% above in May."
    private func outcome(measuredAgainst target: Int) -> Outcome? {
        guard let opener = beforeTarget(target), mentions[opener].sense == .comparator else {
            return nil
        }
        for index in mentions.indices where index > target {
            switch mentions[index].kind {
            case .sense(.rival), .sense(.direction):
                return relation(at: index, beside: target).map { (index, $0) }
            default: continue
            }
        }
        return nil
    }

    private func relation(at index: Int, beside target: Int) -> RivalSense.Relation? {
        switch mentions[index].kind {
        case .sense(.rival(let rival)): return rival.relation
        case .sense(.direction(let direction)):
            switch direction.sign {
            case .up: return word(index) == "ahead" ? .better : .above
            case .down: return word(index) == "behind" ? .worse : .below
            case .better: return .better
            case .worse: return .worse
            case .flat: return .level
            case .open: return nil
            }
        case .sense(.preposition) where word(index) == "on" || word(index) == "at":
            guard index + 1 == target else { return nil }
            return index > 0 && Self.wholly.contains(word(index - 1)) ? .met : .level
        case .sense(.plain) where word(index) == "over": return .above
        case .sense(.copula):
            let met = [
                "hit", "hits", "hitting", "reached", "reaches", "reach", "achieved", "achieves",
                "attained", "delivered", "equalled", "equaled",
            ]
            return met.contains(word(index)) ? .met : nil
        default:
            switch word(index) {
            case "over": return .above
            case "under": return .below
            default: return nil
            }
        }
    }

    /// "0.6% above the target", "short of target by $18,000", "beaten by $23K".
    private func gap(_ outcome: Int, _ target: Int) -> Int? {
        if let back = sizeBefore(outcome) { return back }
        for place in mentions.indices.dropFirst(min(outcome, target))
        where mentions[place].sense == .by {
            guard let next = after(place), mentions[next].quantity != nil, !used.contains(next)
            else { return nil }
            return next
        }
        return nil
    }

    // MARK: - Both values

    /// "missed the goal: €329,100 against €380,000".
    private mutating func readTargetPair() {
        var isOfTarget = statements.contains {
            if case .target = $0.assertion { true } else { false }
        }
        if case .target? = inherited { isOfTarget = true }
        guard isOfTarget, let (first, second) = pair() else { return }
        let readings = targetReadings(near: first)
        if let value = mentions[first].quantity {
            used.insert(first)
            tell(.level(value), .number, from: first, to: first, readings: readings)
        }
        if let target = mentions[second].quantity {
            used.insert(second)
            tell(.target(.level(target)), .target, from: second, to: second, readings: readings)
        }
    }
}
