import SalesCore

/// The words of a clause that say which way a value went.
extension ClauseReader {
    mutating func readDirections() {
        for index in mentions.indices where !used.contains(index) {
            if case .sense(.multiple(let factor)) = mentions[index].kind {
                readMultiple(factor, at: index)
                continue
            }
            guard let direction = mentions[index].direction, direction.sign != .open else {
                continue
            }
            if direction.form == .comparative, !isBesideNumber(index) {
                readComparison(direction, at: index)
                continue
            }
            used.insert(index)
            if direction.form != .comparative, mentions[safe: index - 1]?.kind == .unknown {
                let thing = word(index - 1)
                tellUndecidable(index, .direction, "the tables have no \"\(thing)\"")
                continue
            }
            if readComparison(direction, at: index) { continue }
            let isNegated = isNegated(index)
            for slice in frame.slices {
                let slice = frame.slices.count == 1 ? nil : slice
                tell(
                    .direction(direction.sign, isNegated: isNegated), .direction, from: index,
                    to: index, readings: readings(near: index, slice: slice))
            }
        }
    }

    /// "doubled", "nearly tripled", "more than halved".
    private mutating func readMultiple(_ factor: ExactDecimal, at index: Int) {
        used.insert(index)
        var qualifier: Qualifier?
        let words = (max(0, index - 2)..<index).map { word($0) }
        if words.contains("nearly") || words.contains("almost") { qualifier = .nearly }
        if words.contains("more") || words.contains("over") { qualifier = .over }
        let tolerance = (try? factor.multiplied(by: ExactDecimal(mantissa: 5, scale: 2))) ?? .zero
        let quantity = Quantity(
            value: factor, tolerance: tolerance, unit: .times, qualifier: qualifier, isInWords: true
        )
        tell(
            .multiple(quantity), .number, from: index, to: index, readings: readings(near: index))
    }

    /// "EMEA was larger than APAC": another member, not another period.
    @discardableResult
    private mutating func readComparison(_ direction: DirectionSense, at index: Int) -> Bool {
        guard let comparator = after(index), mentions[comparator].sense == .comparator,
            let other = after(comparator), let member = mentions[other].members?.first,
            let own = frame.slices.first,
            direction.sign == .up || direction.sign == .down
        else { return false }
        used.insert(index)
        guard own.members.contains(where: { $0.dimension == member.dimension && $0 != member })
        else {
            tellUndecidable(index, .comparison, "nothing of the same kind is compared")
            return true
        }
        let slice = Slice(
            members: own.members.map { $0.dimension == member.dimension ? member : $0 })
        tell(
            .comparison(direction.sign, other: slice), .comparison, from: index, to: other,
            readings: readings(near: index))
        return true
    }

    private func isBesideNumber(_ index: Int) -> Bool {
        guard let back = before(index) else { return false }
        return mentions[back].quantity != nil
    }

    func isNegated(_ index: Int) -> Bool {
        var back = index - 1
        while back >= 0, index - back < 4 {
            if mentions[back].sense == .negation || mentions[back].sense == .quantifier(.none) {
                return true
            }
            guard mentions[back].sense == .plain || mentions[back].sense == .determiner else {
                return false
            }
            back -= 1
        }
        return false
    }
}
