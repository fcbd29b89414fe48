import SalesCore

/// How many members moved: "four of five regions grew", "only EMEA fell", "no product rose".
extension ClauseReader {
    mutating func readCounts() {
        for index in mentions.indices where !used.contains(index) {
            switch mentions[index].kind {
            case .quantity(let quantity) where quantity.isWhole && quantity.value < 100_000:
                readNumber(Int(quantity.value.mantissa), at: index)
            case .quantity(let quantity) where quantity.qualifier != nil:
                readBound(quantity, at: index)
            case .sense(.quantifier(let quantifier)): readQuantifier(quantifier, at: index)
            default: break
            }
        }
    }

    private mutating func readNumber(_ count: Int, at index: Int) {
        if readFraction(count, at: index) || readOfWhole(count, at: index) { return }
        var total: Int?
        var next = after(index) ?? index
        if mentions[next].sense == .of || isOutOf(next), let object = after(next) {
            next = object
            if mentions[next].sense == .quantifier(.all), let later = after(next) { next = later }
            if let whole = mentions[next].quantity, whole.isWhole, whole.value < 100_000,
                let noun = after(next)
            {
                total = Int(whole.value.mantissa)
                next = noun
            }
        }
        guard let dimension = mentions[next].dimension, let direction = ownDirection(near: next)
        else { return }
        tellCount(.exactly(count), total, dimension, direction, from: index, to: next)
    }

    /// "two in three ranges".
    private func isOutOf(_ index: Int) -> Bool {
        guard word(index) == "in", let whole = mentions[safe: index + 1]?.quantity else {
            return false
        }
        return whole.isWhole && (after(index + 1).map { mentions[$0].dimension != nil } ?? false)
    }

    private mutating func readQuantifier(_ quantifier: Quantifier, at index: Int) {
        if readException(quantifier, at: index) || readOnly(quantifier, at: index) { return }
        guard var next = after(index) else { return }
        if mentions[next].sense == .of, let object = after(next) { next = object }
        var total: Int? = word(index) == "both" ? 2 : nil
        if quantifier == .only, let members = mentions[next].members {
            let (named, last) = self.members(after: index)
            guard let dimension = members.first?.dimension,
                named.allSatisfy({ $0.dimension == dimension }), !named.isEmpty,
                let direction = ownDirection(near: last)
            else { return }
            tellCount(
                .only(named.map(\.value)), nil, dimension, direction, from: index, to: last)
            return
        }
        if let whole = mentions[next].quantity, whole.isWhole, whole.value < 100_000,
            let noun = after(next)
        {
            if quantifier == .only { return }
            total = Int(whole.value.mantissa)
            next = noun
        }
        guard let dimension = mentions[next].dimension, let direction = ownDirection(near: next),
            quantifier != .only
        else { return }
        tellCount(
            quantifier == .all ? .all : .none, total, dimension, direction, from: index, to: next)
    }

    func ownDirection(near index: Int) -> Int? {
        mentions.indices.first {
            $0 > index && mentions[$0].direction != nil && mentions[$0].direction?.sign != .open
        }
            ?? mentions.indices.last {
                $0 < index && mentions[$0].direction != nil && mentions[$0].direction?.sign != .open
            }
    }

    mutating func tellCount(
        _ amount: MemberCount.Amount, _ total: Int?, _ dimension: String, _ direction: Int,
        from first: Int, to last: Int
    ) {
        guard let sign = mentions[direction].direction?.sign else { return }
        used.formUnion(first...last)
        used.insert(direction)
        let count = MemberCount(
            amount: amount, total: total, dimension: dimension, sign: sign,
            isNegated: isNegated(direction))
        let whole = Slice(
            members: frame.slices.first?.members.filter { $0.dimension != dimension } ?? [])
        tell(
            .count(count), .count, from: min(first, direction), to: max(last, direction),
            readings: readings(near: direction, slice: whole))
    }
}
