import SalesCore

/// Which member or month each number of a list belongs to: "$776K for A, $329K for B", "A $512K
/// and B $554K", "A, B and C took $1K, $2K and $3K, $6K in all".
struct Pair {
    /// Empty where the text leaves it to the clause.
    var slices: [Slice] = []
    var period: PeriodReference?
    /// Whether the number is the sum of the slices.
    var isSum = false
}

extension ClauseReader {
    func pairing(_ open: [Int]) -> [Int: Pair] {
        var pairs: [Int: Pair] = [:]
        var parts = open
        if frame.slices.count > 1, open.count > 1 {
            for index in open where isWholeOfList(index) {
                pairs[index] = Pair(slices: frame.slices, isSum: true)
            }
            parts.removeAll { pairs[$0] != nil }
        }
        if open.count == 1, let only = open.first, tellsSum(only) {
            pairs[only] = Pair(slices: frame.slices, isSum: true)
            return pairs
        }
        if open.count == 2, frame.slices.count > 1, isOfList(open[1]),
            mentions.contains(where: { $0.sense == .combined })
        {
            // "together took 2,124 of the 4,354 orders"
            return [
                open[0]: Pair(slices: frame.slices, isSum: true), open[1]: Pair(slices: [.total]),
            ]
        }
        if open.count == 1, let only = open.first, isWholeOfList(only),
            frame.slices.first?.isTotal == false, !mentions.contains(where: { $0.members != nil })
        {
            // "EMEA $412K, APAC $200K, Americas $701K: $1.31M in total"
            pairs[only] = Pair(slices: [.total])
            return pairs
        }
        guard open.count > 1 else { return pairs }
        for (index, slice) in memberPairs(parts, among: open) {
            pairs[index] = Pair(slices: [slice])
        }
        for (index, period) in monthPairs(parts) { pairs[index, default: Pair()].period = period }
        return pairs
    }

    // MARK: - Members

    private func memberPairs(_ parts: [Int], among open: [Int]) -> [(Int, Slice)] {
        let behind = parts.map { memberBehind($0) }
        if parts.count > 1, behind.allSatisfy({ $0 != nil }) {
            return zip(parts, behind).compactMap { index, slice in slice.map { (index, $0) } }
        }
        if let first = parts.first, behind[0] == nil, behind.count > 1,
            behind.dropFirst().allSatisfy({ $0 != nil }),
            behind.count > 2 || isOfList(first), let dimension = behind[1]?.members.first?.dimension
        {
            // "Of the 20 wins, eleven came from EMEA, …": the first is the whole.
            let rest = frame.slices.first?.members.filter { $0.dimension != dimension } ?? []
            return [(first, Slice(members: rest))]
                + zip(parts, behind).compactMap { index, slice in slice.map { (index, $0) } }
        }
        if parts.count == 1, open.count == 1 { return [] }
        let ahead = parts.map { memberAhead($0, open) }
        if parts.count > 1, ahead.allSatisfy({ $0 != nil }) {
            return zip(parts, ahead).compactMap { index, slice in slice.map { (index, $0) } }
        }
        if parts.count > 1, parts.count == frame.slices.count {
            return Array(zip(parts, frame.slices))
        }
        return []
    }

    private func isOfList(_ index: Int) -> Bool {
        before(index).map { mentions[$0].sense == .of } ?? false
    }

    /// "$776K for Grinders", "eleven came from EMEA".
    func memberBehind(_ index: Int) -> Slice? {
        var next = index + 1
        while let mention = mentions[safe: next], next - index < 6 {
            switch mention.kind {
            case .entity(let members): return slice(of: members)
            case .metric where next == index + 1: break
            case .sense(.preposition), .sense(.from), .sense(.determiner), .sense(.accountedFor),
                .sense(.copula), .sense(.by), .sense(.of):
                break
            default: return nil
            }
            next += 1
        }
        return nil
    }

    /// The last name between the number before and this one.
    private func memberAhead(_ index: Int, _ open: [Int]) -> Slice? {
        let start = (open.last { $0 < index } ?? -1) + 1
        guard start < index else { return nil }
        let names = mentions[start..<index].compactMap(\.members)
        guard names.count == 1, let members = names.first else { return nil }
        return slice(of: members)
    }

    private func slice(of members: [Slice.Member]) -> Slice? {
        frame.slices.first { slice in members.contains { slice.members.contains($0) } }
    }

    // MARK: - Sums

    /// "together": one number for all the members named, unless it is told of each.
    private func tellsSum(_ index: Int) -> Bool {
        guard frame.slices.count > 1, let quantity = mentions[index].quantity,
            quantity.unit != .points, quantity.unit != .times,
            !mentions.contains(where: { $0.direction != nil || $0.sense == .comparator })
        else { return false }
        if mentions.contains(where: { $0.sense == .combined }) { return true }
        guard quantity.unit != .percent else { return false }
        let isOfEach = mentions.contains { $0.sense == .quantifier(.all) }
        let dimensions = Set(frame.slices.flatMap(\.dimensions))
        return !isOfEach && dimensions.count == 1
            && mentions.indices.filter { mentions[$0].members != nil }.allSatisfy { $0 < index }
    }

    /// "€1.46M in all", "$887K together".
    private func isWholeOfList(_ index: Int) -> Bool {
        guard let next = mentions[safe: index + 1] else { return false }
        if next.sense == .combined { return true }
        return ["in", "altogether", "all", "overall"].contains(word(index + 1))
            && next.sense == .plain
    }

    // MARK: - Months

    private func monthPairs(_ parts: [Int]) -> [(Int, PeriodReference)] {
        guard let first = parts.first, parts.count > 1 else { return [] }
        let leading = mentions[..<first].compactMap(\.period)
        if leading.count == parts.count, !mentions[first...].contains(where: { $0.period != nil }) {
            return Array(zip(parts, leading))
        }
        return parts.compactMap { index in
            guard index > first, let period = mentions[safe: index - 1]?.period else { return nil }
            return (index, period)
        }
    }

    // MARK: - Metrics

    /// "$2.14M across 3,270 orders": a metric that has a number of its own is not of this one.
    func otherMeasure(
        _ quantity: Quantity, _ near: [String], at index: Int
    ) -> [String]? {
        guard case .money = quantity.unit, !near.contains(where: isMoney),
            !frame.metrics.contains(where: { $0.contains(where: isMoney) }),
            let main = table.spec.metrics.first(where: { isMoney($0.name) })
        else { return nil }
        guard let name = mentions.indices.first(where: { mentions[$0].metrics == near }) else {
            // "Enterprise won $162K, Mid-Market $134K": taken over from the clause before.
            return frame.namesMetric ? nil : [main.name]
        }
        let isTaken = mentions[safe: name - 1]?.quantity != nil && name - 1 != index
        return isTaken || word(name) == "won" ? [main.name] : nil
    }
}
