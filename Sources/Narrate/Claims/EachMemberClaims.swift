import SalesCore

/// A value said of every member: "each region had a win rate of 42%".
///
/// The total's value decides nothing of its members, so it is never taken for theirs.
extension ClauseReader {
    mutating func readEachMember() {
        guard let each = mentions.indices.first(where: { isOfEach($0) }),
            let noun = noun(behind: each) ?? noun(before: each),
            let dimension = mentions[noun].dimension,
            Self.single.contains(word(each)) || has(noun) || isPlace(each),
            !mentions.contains(where: { isOfOtherKind($0) }), let value = onlyValue(besides: each),
            let quantity = mentions[value].quantity, !(quantity.isInWords && quantity.isWhole)
        else { return }
        let metrics = metric(near: value)
        guard isDistributive(each, metrics) else { return }
        used.insert(value)
        let slice = Slice(
            members: frame.slices.first?.members.filter { $0.dimension != dimension } ?? [])
        tell(
            .thresholdCount(
                ThresholdCount(
                    amount: .all, total: nil, scope: .members(dimension), side: .at,
                    quantity: quantity)),
            .number, from: min(each, value), to: max(noun, value),
            readings: frame.readings(metric: metrics, slice: slice))
    }

    /// "all regions", but not "across all regions" or "all regions together".
    private func isOfEach(_ index: Int) -> Bool {
        if Self.trailing.contains(word(index)) { return !used.contains(index) }
        guard mentions[index].sense == .quantifier(.all), !used.contains(index),
            word(index) != "both"
        else { return false }
        guard index > 0, mentions[index - 1].mark == nil else { return true }
        return Self.single.contains(word(index)) && Self.links.contains(word(index - 1))
    }

    /// "the regions each brought home", "all regions made $1.3M apiece"
    private func noun(before index: Int) -> Int? {
        guard Self.trailing.contains(word(index)) else { return nil }
        return mentions.indices.first { mentions[$0].dimension != nil }
    }

    /// "every region", "each of the three regions"
    private func noun(behind index: Int) -> Int? {
        guard var next = after(index) else { return nil }
        if mentions[next].sense == .of, let object = after(next) { next = object }
        if mentions[next].sense == .quantifier(.all), let object = after(next) { next = object }
        if mentions[next].quantity?.isWhole ?? false, let object = after(next) { next = object }
        return mentions[next].dimension == nil ? nil : next
    }

    /// "every region had", "all regions posted"
    private func has(_ noun: Int) -> Bool {
        mentions.indices.contains(noun + 1) && Self.having.contains(word(noun + 1))
    }

    /// "in each region"
    private func isPlace(_ each: Int) -> Bool {
        before(each).map { Self.places.contains(word($0)) } ?? false
    }

    /// Changes, places, targets and sums have readers of their own.
    private func isOfOtherKind(_ mention: Mention) -> Bool {
        switch mention.sense {
        case .combined, .share, .contributor, .target, .extreme, .multiple, .exception, .gain,
            .undecidable:
            true
        // "All regions made $1.3M each": no part of anything.
        case .accountedFor: mentions.contains { $0.quantity?.unit == .percent }
        case .direction: true
        default: mention.members != nil
        }
    }

    private func onlyValue(besides each: Int) -> Int? {
        let open = mentions.indices.filter { index in
            guard let quantity = mentions[index].quantity, !used.contains(index) else {
                return false
            }
            return !(quantity.isWhole && mentions[safe: index + 1]?.dimension != nil)
        }
        guard open.count == 1, let value = open.first, let quantity = mentions[value].quantity
        else { return nil }
        switch quantity.unit {
        case .points, .times: return nil
        case .plain, .money, .percent: return quantity.upper == nil ? value : nil
        }
    }

    /// Sums may be told of all members at once: "all regions made $1.3M".
    private func isDistributive(_ each: Int, _ metrics: [String]) -> Bool {
        if Self.single.contains(word(each)) { return true }
        if mentions.indices.contains(where: { Self.single.contains(word($0)) }) { return true }
        if hasOneOfItsOwn { return true }
        return !metrics.isEmpty
            && metrics.allSatisfy { name in
                table.spec.metric(named: name).map { !table.spec.isAdditive($0) } ?? false
            }
    }

    /// "all regions had a revenue of $1.3M"
    private var hasOneOfItsOwn: Bool {
        mentions.indices.dropLast().contains { index in
            mentions[index + 1].metrics != nil && Self.articles.contains(word(index))
        }
    }

    private static let articles: Set<String> = ["a", "an"]
    private static let places: Set<String> = ["in", "at"]
    private static let links: Set<String> = ["in", "at", "by", "from", "for", "of"]
    private static let having: Set<String> = [
        "had", "has", "have", "posted", "recorded", "saw", "showed", "shows", "reached", "made",
        "earned", "took", "booked", "brought", "managed", "achieved", "reported", "registered",
    ]
    private static let single: Set<String> = ["each", "every", "apiece"]
    private static let trailing: Set<String> = ["each", "apiece"]
}
