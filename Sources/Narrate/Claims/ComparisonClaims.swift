import SalesCore

/// One member against others: "outsold", "had a better margin than", "twice the size of".
extension ClauseReader {
    mutating func readComparisons() {
        for index in mentions.indices where !used.contains(index) {
            guard let object = ComparedObject(of: index, in: mentions, tokens) else { continue }
            if object.target != nil { continue }
            switch mentions[index].kind {
            case .sense(.rival(let rival)): readRival(rival, at: index, object)
            case .sense(.comparator) where object.namesMembers: readThan(at: index, object)
            case .sense(.direction(let direction)) where object.namesMembers:
                used.insert(index)
                var comparison = MemberComparison(relation: relation(direction.sign), others: [])
                comparison.isNegated = isNegated(index)
                tellComparison(
                    comparison, from: index, object, size: sizeBefore(index) ?? sizeBy(index))
            case .quantity(let quantity) where object.namesMembers:
                tellMultiple(quantity, at: index, object)
            case .quantity(let quantity) where quantity.unit == .times && object.period != nil:
                // "1.3 times as high as in January": the words between say no more.
                markLevelWords(after: index, before: object.period ?? index)
            case .quantity(let quantity) where quantity.isFraction && isOfPeriod(index, object):
                used.insert(index)
                markLevelWords(after: index, before: object.period ?? index)
                tell(
                    .multiple(quantity), .number, from: index, to: index,
                    readings: readings(near: index))
            case .sense(.multiple(let factor)) where object.namesMembers:
                tellMultiple(multiple(factor, at: index), at: index, object)
            default: break
            }
        }
        readFurtherComparison()
        readPair()
    }

    /// "… but have a better margin", after a sentence part that names the other side.
    private mutating func readFurtherComparison() {
        guard case .comparison(let earlier)? = inherited, earlier.change == nil,
            !mentions.contains(where: { $0.sense == .comparator || $0.period != nil })
        else { return }
        for index in mentions.indices where !used.contains(index) {
            guard let direction = mentions[index].direction, direction.form != .verb,
                direction.form != .noun, let next = after(index), mentions[next].metrics != nil,
                sizeBefore(index) == nil
            else { continue }
            used.insert(index)
            var comparison = MemberComparison(
                relation: relation(direction.sign), others: earlier.others)
            comparison.isCombined = earlier.isCombined
            comparison.isNegated = isNegated(index)
            for own in frame.slices where !earlier.others.contains(own) {
                tell(
                    .comparison(comparison), .comparison, from: index, to: next,
                    readings: frame.readings(metric: metric(near: index), slice: own))
            }
        }
    }

    private mutating func readRival(
        _ rival: RivalSense, at index: Int, _ object: ComparedObject
    ) {
        used.insert(index)
        if object.namesMembers {
            var comparison = MemberComparison(relation: rival.relation, others: [])
            comparison.isNegated = isNegated(index)
            if rival.isOfGrowth { comparison.change = .up }
            if word(index).hasPrefix("outpac") {
                comparison.mayBeOfValues = true
                // "outpaced APAC on orders": on what they come to.
                if namesMeasure(behind: object.last) { comparison.change = nil }
            }
            tellComparison(
                comparison, from: index, object, size: sizeBefore(index) ?? sizeBy(index))
        } else if object.period != nil, rival.relation != .overtook, !rival.isOfGrowth {
            let sign = rival.sign
            tell(
                .direction(
                    sign == .better ? .up : sign == .worse ? .down : sign,
                    isNegated: isNegated(index)), .direction, from: index, to: index,
                readings: readings(near: index))
        } else if !readUnsaidTarget(rival, at: index) {
            tellUndecidable(index, .comparison, "no cell decides this comparison")
        }
    }

    private func namesMeasure(behind last: Int) -> Bool {
        guard case .preposition? = mentions[safe: last + 1]?.sense, let next = after(last + 1)
        else { return false }
        return mentions[next].metrics != nil
    }

    /// "a better margin than the Midwest", "$19K more than Beans", "grew more than APAC".
    private mutating func readThan(at comparator: Int, _ object: ComparedObject) {
        guard ["than", "as"].contains(word(comparator)),
            let index = comparative(before: comparator),
            let direction = mentions[index].direction
        else { return }
        used.insert(index)
        var comparison = MemberComparison(relation: relation(direction.sign), others: [])
        comparison.isNegated = isNegated(index)
        if let back = before(index), let verb = mentions[back].direction, verb.form == .verb,
            verb.sign == .up || verb.sign == .down
        {
            comparison.change = verb.sign
        }
        tellComparison(comparison, from: index, object, size: sizeBefore(index) ?? sizeBy(index))
    }

    private func comparative(before comparator: Int) -> Int? {
        var back = comparator - 1
        while back >= 0, comparator - back < 10 {
            if let direction = mentions[back].direction {
                switch direction.form {
                case .comparative, .adjective: return direction.sign == .open ? nil : back
                case .verb, .noun: return nil
                }
            }
            switch mentions[back].kind {
            case .sense(.comparator), .sense(.rival), .mark(","), .mark(";"): return nil
            default: back -= 1
            }
        }
        return nil
    }

    private func relation(_ sign: DirectionSense.Sign) -> RivalSense.Relation {
        switch sign {
        case .up: .above
        case .down: .below
        case .better: .better
        case .worse: .worse
        case .flat, .open: .level
        }
    }

    private mutating func markLevelWords(after index: Int, before end: Int) {
        used.formUnion((index...max(index, end)).filter { mentions[$0].rival?.relation == .level })
    }

    /// "half of what it was in January".
    private func isOfPeriod(_ index: Int, _ object: ComparedObject) -> Bool {
        guard let period = object.period else { return false }
        return ClausePeriods.isBehindMultiple(period, in: mentions, tokens)
    }

    // MARK: - Telling

    private mutating func tellComparison(
        _ comparison: MemberComparison, from index: Int, _ object: ComparedObject, size: Int?
    ) {
        if let size { used.insert(size) }
        if object.isAllOthers, object.last > index { used.formUnion(index...object.last) }
        let amount = size.flatMap { mentions[$0].quantity }
        guard let (owns, others) = sides(object), !spansPeriods else {
            tellUndecidable(index, .comparison, "nothing of the same kind is compared")
            if let size { tellUndecidable(size, .number, "nothing of the same kind is compared") }
            return
        }
        let metrics = comparedMetrics(near: index, amount)
        for own in owns {
            var stated = completed(comparison, with: others, own, object)
            let readings = frame.readings(metric: metrics, slice: own)
            tell(
                .comparison(stated), .comparison, from: index, to: max(index, object.last),
                readings: readings)
            guard let size, let amount else { continue }
            stated.size = self.size(amount, isMore: comparison.relation == .above)
            tell(.comparison(stated), .number, from: size, to: size, readings: readings)
        }
    }

    private mutating func tellMultiple(
        _ quantity: Quantity, at index: Int, _ object: ComparedObject
    ) {
        used.insert(index)
        markLevelWords(after: index, before: max(index, object.last))
        guard let (owns, others) = sides(object), !spansPeriods else {
            tellUndecidable(index, .comparison, "nothing of the same kind is compared")
            return
        }
        for own in owns {
            var stated = completed(
                MemberComparison(relation: nil, others: []), with: others, own, object)
            stated.size = .multiple(quantity)
            tell(
                .comparison(stated), .number, from: index, to: max(index, object.last),
                readings: frame.readings(metric: comparedMetrics(near: index, nil), slice: own))
        }
    }

    private func completed(
        _ comparison: MemberComparison, with others: [Slice.Member], _ own: Slice,
        _ object: ComparedObject
    ) -> MemberComparison {
        var stated = MemberComparison(
            relation: comparison.relation,
            others: others.filter { !own.members.contains($0) }.map { other in
                Slice(
                    members: own.members.map { $0.dimension == other.dimension ? other : $0 })
            })
        stated.isCombined = object.isCombined
        stated.isNegated = comparison.isNegated
        stated.change = comparison.change
        stated.mayBeOfValues = comparison.mayBeOfValues
        return stated
    }

    /// The slices of the clause and the members of the same dimension they are set against.
    private func sides(_ object: ComparedObject) -> (owns: [Slice], others: [Slice.Member])? {
        if object.isAllOthers {
            let dimension = object.dimension ?? frame.slices.first?.members.first?.dimension
            guard let dimension, !frame.slices.contains(where: { $0.value(of: dimension) == nil })
            else { return nil }
            let others = table.members(of: dimension).filter { !$0.isEmpty }
                .map { Slice.Member(dimension: dimension, value: $0) }
                .filter { other in !frame.slices.contains { $0.members.contains(other) } }
            return others.isEmpty ? nil : (frame.slices, others)
        }
        let others = object.members.compactMap { _, names in
            names.first { name in
                frame.slices.contains { $0.value(of: name.dimension) != nil }
            }
        }
        guard let first = others.first, others.count == object.members.count,
            others.allSatisfy({ $0.dimension == first.dimension })
        else { return nil }
        let owns = frame.slices.filter { own in
            own.value(of: first.dimension) != nil && !others.contains { own.members.contains($0) }
        }
        return owns.isEmpty ? nil : (owns, others)
    }

    /// Words of selling speak of money unless the clause names a metric.
    private func comparedMetrics(near index: Int, _ amount: Quantity?) -> [String] {
        let near = metric(near: index)
        let money = table.spec.metrics.first { if case .money = $0.unit { true } else { false } }
        guard let money else { return near }
        let sells = word(index).hasPrefix("outs") && !frame.namesMetric
        if sells { return [money.name] }
        if case .money = amount?.unit,
            !near.contains(where: {
                if case .money = table.spec.metric(named: $0)?.unit { true } else { false }
            })
        {
            return [money.name]
        }
        return near
    }
}
