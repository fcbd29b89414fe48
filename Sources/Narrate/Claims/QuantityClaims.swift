import SalesCore

/// What the numbers of a clause are: values, changes, the values before.
extension ClauseReader {
    enum Role { case level, baselineLevel, change }

    mutating func readQuantities() {
        let open = mentions.indices.filter { index in
            !used.contains(index) && mentions[index].quantity.map(isClaim(at: index)) ?? false
        }
        let pairs = pairing(open)
        for (place, index) in open.enumerated() where !used.contains(index) {
            guard var quantity = mentions[index].quantity else { continue }
            used.insert(index)
            if let problem = unknownObject(after: index) ?? unknownMeasure(before: index) {
                tellUndecidable(index, .number, problem)
                continue
            }
            var pair = pairs[index] ?? Pair()
            if let owner = possessiveOwner(of: index) { pair.slices = [owner] }
            if isOfTotal(index) { pair = Pair(slices: [.total]) }
            let slice =
                pair.slices.isEmpty
                ? slice(of: index, place: place, among: open) : pair.slices.map(Optional.some)
            let metrics = metrics(for: quantity, at: index, place: place, among: open)
            quantity = impliedPercent(quantity, metrics)
            if quantity.unit == .plain, let currency, metrics.contains(where: isMoney) {
                quantity.unit = .money(currency)
            }
            let role = role(of: quantity, at: index, metrics)
            let assertion =
                impliedShare(quantity, role, of: slice, metrics)
                ?? assertion(quantity, role, at: index, metrics)
            if pair.isSum, case .level = role, case .level = assertion {
                tell(
                    .sum(quantity, pair.slices), .number, from: index, to: index,
                    readings: frame.readings(metric: metrics, slice: pair.slices.first))
                continue
            }
            for slice in slice {
                var readings = frame.readings(metric: metrics, slice: slice)
                if case .level = role { readings = leveled(readings, at: index, pair.period) }
                tell(assertion, .number, from: index, to: index, readings: readings)
            }
        }
    }

    // MARK: - Whose number

    private func slice(of index: Int, place: Int, among open: [Int]) -> [Slice?] {
        let slices = frame.slices
        guard slices.count > 1 else { return [nil] }
        // "EMEA $412K, APAC $200K": the name just before.
        if let back = before(index), let members = mentions[back].members,
            let slice = slices.first(where: { slice in
                members.contains { slice.members.contains($0) }
            }),
            open.count > 1 || isLast(back)
        {
            return [slice]
        }
        if open.count == slices.count { return [slices[place]] }
        return slices.map(Optional.some)
    }

    /// "contributed $412K of the $1.31M total".
    private func isOfTotal(_ index: Int) -> Bool {
        guard frame.slices.count == 1, let next = mentions[safe: index + 1], next.sense == .plain
        else { return false }
        return ["total", "whole"].contains(word(index + 1))
            && before(index).map { mentions[$0].sense == .of } ?? false
    }

    /// "level with West's €450K": the value of the name right before it.
    private func possessiveOwner(of index: Int) -> Slice? {
        guard index > 1, word(index - 1) == "'s", let members = mentions[index - 2].members,
            let member = members.first, let own = frame.slices.first,
            !own.members.contains(member),
            own.members.count <= 1 || own.value(of: member.dimension) != nil
        else { return nil }
        let others = own.members.filter { $0.dimension != member.dimension }
        return others.isEmpty ? Slice(member.dimension, member.value) : nil
    }

    private func isLast(_ index: Int) -> Bool {
        !mentions[..<index].contains { $0.members != nil }
    }

    /// "…, on four deals": whose number has been read already.
    private func isTold(_ metrics: [String]) -> Bool {
        mentions.indices.contains { used.contains($0) && mentions[$0].metrics == metrics }
    }

    func namedMetrics(
        for quantity: Quantity, at index: Int, place: Int, among open: [Int]
    ) -> [String] {
        let near = metric(near: index)
        let distinct = frame.metrics.filter { !isTold($0) }
        if distinct.count > 1, open.count == distinct.count, frame.namesMetric,
            !isMetricBeside(index)
        {
            return distinct[place]
        }
        if frame.metrics.isEmpty, !mentions.contains(where: { $0.metrics != nil }) {
            // No metric anywhere: the tenant's main one, if the number could be of it.
            switch quantity.unit {
            case .money:
                return mainAmounts
            case .plain: return hasDirection ? near : []
            default: return near
            }
        }
        if let other = otherMeasure(quantity, near, at: index) { return other }
        // "EMEA took 4,354 orders worth $412K": money is not of a count.
        if case .money = quantity.unit, !near.contains(where: isMoney),
            let other = frame.metrics.first(where: { $0.contains(where: isMoney) })
        {
            return other
        }
        if case .money = quantity.unit, !near.contains(where: isMoney), sellsForMoney(index, open) {
            return mainMoneyMetric
        }
        return near
    }

    /// "added 1,200": behind the verb, with no word of direction between.
    func isGained(_ index: Int) -> Bool {
        let last = mentions[..<index].last { $0.direction != nil || $0.sense == .gain }
        return last?.sense == .gain
    }

    func isMetricBeside(_ index: Int) -> Bool {
        if let next = after(index), mentions[next].metrics != nil { return true }
        if let back = before(index), mentions[back].metrics != nil { return true }
        return false
    }

    func isMoney(_ name: String) -> Bool {
        if case .money = table.spec.metric(named: name)?.unit { true } else { false }
    }

    // MARK: - What it is

    private func role(of quantity: Quantity, at index: Int, _ metrics: [String]) -> Role {
        if quantity.unit == .points || quantity.unit == .times { return .change }
        let isPercentMetric = metrics.contains {
            table.spec.metric(named: $0)?.unit == .percent
        }
        let isShareOfOne = quantity.unit == .percent
        if let next = after(index), let direction = mentions[next].direction,
            statesChange(direction, at: next, of: index)
        {
            return .change
        }
        if let back = before(index) {
            switch mentions[back].kind {
            case .sense(.by): return .change
            case .sense(.from), .sense(.comparator): return .baselineLevel
            case .sense(.to):
                return isShareOfOne && !isPercentMetric && isRate(before: back) ? .change : .level
            case .sense(.direction(let direction)):
                return direction.form == .comparative && !isShareOfOne ? .level : .change
            case .sense(.of):
                if let owner = before(back), mentions[owner].direction != nil { return .change }
            default: break
            }
        }
        if quantity.hasSign, !isPercentMetric || hasDirection || namesBaseline {
            return isNegativeLevel(quantity) && !isSignedMove(quantity, metrics) ? .level : .change
        }
        if isShareOfOne, !isPercentMetric {
            return hasDirection || isGained(index) ? .change : .level
        }
        return .level
    }

    /// "Revenue was -$64K": more was given back than taken in, as nothing is compared.
    private func isNegativeLevel(_ quantity: Quantity) -> Bool {
        guard quantity.value.isNegative, !namesBaseline else { return false }
        return switch quantity.unit {
        case .plain, .money: !mentions.contains { $0.direction != nil }
        default: false
        }
    }

    private var namesBaseline: Bool {
        mentions.contains { $0.sense == .comparator || $0.baseline?.standsAlone ?? false }
            || !frame.baselines.isEmpty
    }

    private var hasDirection: Bool {
        mentions.contains { $0.direction != nil } || frame.direction != nil
    }

    /// "a $12K rise", "4% higher", but not "EMEA at $412K rose".
    private func statesChange(_ direction: DirectionSense, at next: Int, of index: Int) -> Bool {
        switch direction.form {
        case .noun, .adjective, .comparative: return true
        case .verb:
            guard index > 0 else { return false }
            let article = mentions[index - 1]
            return article.sense == .determiner || article.sense == .pronoun
                || (article.sense == .plain && word(index - 1) == "'s")
                || tokens[mentions[next].tokens.upperBound - 1].text == "growth"
        }
    }

    private func assertion(
        _ quantity: Quantity, _ role: Role, at index: Int, _ metrics: [String]
    ) -> Assertion {
        switch role {
        case .level where mentions.contains { $0.sense == .contributor }:
            return .undecidable(
                .contribution, "to the value or to its change? The text does not say")
        case .level where quantity.unit != .percent && isGained(index): return .gained(quantity)
        case .level: return spanned(quantity, at: index) ?? .level(quantity)
        case .baselineLevel where !frame.spanPairs.isEmpty:
            return .total(quantity, frame.spanPairs.map(\.before))
        case .baselineLevel: return .baselineLevel(quantity)
        case .change: break
        }
        let sign = sign(for: index)
        if !frame.spanPairs.isEmpty {
            return .spanChange(SpanChange(pairs: frame.spanPairs, quantity: quantity, sign: sign))
        }
        return switch quantity.unit {
        case .points: .points(quantity, sign)
        case .times: isTimesMore(index) ? .timesMore(quantity) : .multiple(quantity)
        case .percent: .relativeChange(quantity, sign)
        case .plain, .money: .difference(quantity, sign)
        }
    }

    /// "three times more", "twice higher".
    private func isTimesMore(_ index: Int) -> Bool {
        guard let next = after(index), let direction = mentions[next].direction else {
            return false
        }
        return direction.sign == .up && direction.form != .verb && direction.form != .noun
    }

    /// The sign of the direction that a number belongs to: beside it, else before it.
    private func sign(for index: Int) -> DirectionSense.Sign {
        if mentions[index].quantity?.hasSign ?? false { return .open }
        if let next = after(index), let direction = mentions[next].direction,
            statesChange(direction, at: next, of: index)
        {
            return direction.sign
        }
        if isGained(index) { return .up }
        if let back = mentions[..<index].last(where: { $0.direction != nil })?.direction {
            return back.sign
        }
        return mentions.first { $0.direction != nil }?.direction?.sign ?? frame.direction ?? .open
    }

    /// A value stands in the period named beside it: "… $1.43M a year earlier".
    private func leveled(
        _ readings: [Subject], at index: Int, _ paired: PeriodReference?
    ) -> [Subject] {
        let hasChange =
            mentions.contains { $0.direction != nil }
            || before(index).map { mentions[$0].sense == .to } ?? false
        if !hasChange, let baseline = readings.first?.baseline, readings[0].namesBaseline,
            let next = after(index), mentions[next].baseline?.standsAlone ?? false
        {
            return readings.map { subject in
                var moved = subject
                moved.period = baseline
                return moved
            }
        }
        guard let own = paired.flatMap(resolved) ?? periodBeside(index) else { return readings }
        return readings.map { subject in
            var moved = subject
            moved.period = own
            return moved
        }
    }

    private func periodBeside(_ index: Int) -> Period? {
        // "after July's 31.7%"
        if index > 1, word(index - 1) == "'s", let owner = mentions[index - 2].period {
            return resolved(owner)
        }
        guard var next = mentions[safe: index + 1].map({ _ in index + 1 }) else { return nil }
        if case .sense(.preposition) = mentions[next].kind { next += 1 }
        guard let reference = mentions[safe: next]?.period else { return nil }
        return resolved(reference)
    }

    private func resolved(_ reference: PeriodReference) -> Period? {
        reference.period(
            report: frame.report ?? frame.period, context: frame.period,
            calendar: table.spec.calendar)
    }
}
