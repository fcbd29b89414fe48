import SalesCore

/// How many members or months lie beyond a value: "only two regions turned over more than $400K",
/// "four months of 2025 topped $1.64M", "in five of the last six months more than 20 were won".
extension ClauseReader {
    mutating func readThresholds() {
        readSources()
        guard let limit = mentions.indices.first(where: { isLimit(at: $0) }),
            let quantity = mentions[limit].quantity, let side = side(of: limit)
        else { return }
        guard let group = counted(except: limit) else { return }
        var bare = quantity
        bare.qualifier = nil
        if bare.isFraction, bare.unit == .plain { bare.unit = .percent }
        used.formUnion(group.range)
        used.insert(limit)
        let dimension: String? =
            if case .members(let name) = group.scope { name } else { nil }
        let slice = dimension.map { name in
            Slice(members: frame.slices.first?.members.filter { $0.dimension != name } ?? [])
        }
        tell(
            .thresholdCount(
                ThresholdCount(
                    amount: group.amount, total: group.total, scope: group.scope, side: side,
                    quantity: bare)),
            .count, from: group.range.lowerBound, to: limit,
            readings: frame.readings(metric: metric(near: limit), slice: slice))
    }

    /// "Returns come exclusively from Grinders": no other member has any.
    private mutating func readSources() {
        guard !mentions.contains(where: { $0.direction != nil || $0.quantity != nil }),
            let only = mentions.indices.first(where: {
                mentions[$0].sense == .quantifier(.only) && !used.contains($0)
            }), let from = after(only),
            mentions[from].sense == .from
                || tokens[mentions[from].tokens.upperBound - 1].text == "from",
            mentions.contains(where: { $0.metrics != nil })
        else { return }
        let named = mentions.indices.filter { $0 > from && mentions[$0].members != nil }
        let members = named.compactMap { mentions[$0].members?.first }
        guard let dimension = members.first?.dimension, let last = named.last,
            members.allSatisfy({ $0.dimension == dimension })
        else { return }
        used.formUnion(only...last)
        let none = Quantity(value: .zero, tolerance: .zero, unit: .plain)
        tell(
            .thresholdCount(
                ThresholdCount(
                    amount: .only(members.map(\.value)), total: nil, scope: .members(dimension),
                    side: .above, quantity: none)),
            .count, from: only, to: last,
            readings: frame.readings(metric: metric(near: only), slice: .total))
    }

    private func isLimit(at index: Int) -> Bool {
        guard !used.contains(index), let quantity = mentions[index].quantity,
            quantity.unit != .points, quantity.unit != .times, quantity.upper == nil
        else { return false }
        if mentions.contains(where: { $0.direction.map { $0.form != .comparative } ?? false }) {
            return false
        }
        return side(of: index) != nil
    }

    func side(of index: Int) -> ThresholdCount.Side? {
        switch mentions[index].quantity?.qualifier {
        case .over, .justOver: return .above
        case .under: return .below
        case .atLeast: return .atLeast
        case .atMost: return .atMost
        case .about, .nearly: return nil
        case nil: break
        }
        guard let back = before(index) else { return nil }
        switch word(back) {
        case "topped", "exceeded", "exceeds", "exceed", "crossed", "surpassed", "above", "beat",
            "cleared", "passed", "top", "broke":
            return .above
        case "below", "under", "missed": return .below
        case "reached", "hit", "reach": return .atLeast
        default: return nil
        }
    }

    private struct Counting {
        var amount: MemberCount.Amount
        var total: Int?
        var scope: RangeScope
        var range: ClosedRange<Int>
    }

    /// The first "two regions", "all three regions", "four months", "five of the last six months".
    private func counted(except limit: Int) -> Counting? {
        for index in mentions.indices where index != limit && !used.contains(index) {
            switch mentions[index].kind {
            case .quantity(let quantity)
            where quantity.isWhole && quantity.value < 1000 && !opensWhole(before: index):
                if let counting = counting(.exactly(Int(quantity.value.mantissa)), index, limit) {
                    return counting
                }
            case .sense(.quantifier(.all)):
                if let counting = counting(.all, index, limit) { return counting }
            case .sense(.quantifier(.none)):
                if let counting = counting(.none, index, limit) { return counting }
            case .sense(.quantifier(.only)):
                if let counting = countingOnly(at: index) { return counting }
            default: break
            }
        }
        return nil
    }

    /// "Of the five regions, only Mountain and Plains …".
    private func countingOnly(at index: Int) -> Counting? {
        let (members, last) = members(after: index)
        guard let dimension = members.first?.dimension,
            members.allSatisfy({ $0.dimension == dimension })
        else { return nil }
        let total = mentions[..<index].indices.first {
            opensWhole(before: $0) && mentions[$0].quantity?.isWhole ?? false
        }
        return Counting(
            amount: .only(members.map(\.value)),
            total: total.flatMap { mentions[$0].quantity }.map { Int($0.value.mantissa) },
            scope: .members(dimension), range: (total ?? index)...last)
    }

    private func counting(
        _ amount: MemberCount.Amount, _ first: Int, _ limit: Int
    ) -> Counting? {
        guard var next = noun(after: first) else { return nil }
        var total: Int?
        if mentions[next].sense == .of, let object = noun(after: next) {
            next = object
            if mentions[next].sense == .quantifier(.all), let later = noun(after: next) {
                next = later
            }
        }
        if let whole = mentions[next].quantity, whole.isWhole, whole.value < 1000, next != limit,
            let later = noun(after: next)
        {
            total = Int(whole.value.mantissa)
            next = later
        }
        if let dimension = mentions[next].dimension {
            return Counting(
                amount: amount, total: total, scope: .members(dimension), range: first...next)
        }
        if isStretch(mentions[next].period), !frame.spans.isEmpty {
            return Counting(
                amount: amount, total: total, scope: .months(frame.spans), range: first...next)
        }
        guard ["month", "months"].contains(word(next)) else { return nil }
        let scope: RangeScope = frame.spans.isEmpty ? rangeScope() : .months(frame.spans)
        guard case .months = scope else { return nil }
        return Counting(amount: amount, total: total, scope: scope, range: first...next)
    }

    private func isStretch(_ period: PeriodReference?) -> Bool {
        switch period {
        case .span, .year: true
        default: false
        }
    }

    /// Past articles only: "months" is a harmless word elsewhere.
    private func noun(after index: Int) -> Int? {
        var next = index + 1
        while let mention = mentions[safe: next],
            mention.sense == .determiner || mention.sense == .pronoun
                || ["single", "calendar", "other", "individual"].contains(word(next))
        {
            next += 1
        }
        return mentions.indices.contains(next) ? next : nil
    }
}
