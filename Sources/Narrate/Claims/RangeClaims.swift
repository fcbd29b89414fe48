import SalesCore

/// Both ends of what values reach: "between 11 and 23", "ranged from $1.39M to $2.14M", "a
/// 39.9–42.9% band".
extension ClauseReader {
    mutating func readRanges() {
        let hasCue =
            mentions.contains { RangeWords.isCue($0, tokens) }
            || (tellsEachMonth && !monthSpans.isEmpty
                && !mentions.contains { $0.direction != nil })
        for index in mentions.indices where !used.contains(index) {
            guard let quantity = mentions[index].quantity else { continue }
            if let upper = quantity.upper {
                guard hasCue, !mentions.contains(where: { $0.direction != nil }) else { continue }
                var (low, high) = (quantity, quantity.with(value: upper))
                (low.upper, high.upper) = (nil, nil)
                tellRange(low, high, from: index, to: index)
            } else if let other = otherEnd(of: index, hasCue), let high = mentions[other].quantity {
                tellRange(aligned(quantity, to: high), high, from: index, to: other)
            }
        }
    }

    /// The upper end after "between … and" or, beside a word of ranges, "from … to" or "… to …".
    private func otherEnd(of index: Int, _ hasCue: Bool) -> Int? {
        guard let joint = mentions[safe: index + 1], let high = mentions[safe: index + 2]?.quantity,
            high.upper == nil, let low = mentions[index].quantity,
            low.unit == high.unit || low.unit == .plain || areMoney(low, high)
        else { return nil }
        let opening = index > 0 ? mentions[index - 1] : nil
        let isBetween = opening.map { word(of: $0) == "between" } ?? false
        if isBetween { return joint.sense == .conjunction ? index + 2 : nil }
        guard hasCue, joint.sense == .to || joint.mark == "\u{2014}" else { return nil }
        switch opening?.kind {
        case .sense(.from), .sense(.of), .sense(.plain), .mark(":"): return index + 2
        case .sense(.copula):
            return opening.map { ["was", "were", "is", "are"].contains(word(of: $0)) } ?? false
                ? index + 2 : nil
        default: return nil
        }
    }

    /// "between $571K and USD 1,408,988": one currency in two spellings.
    private func areMoney(_ low: Quantity, _ high: Quantity) -> Bool {
        guard case .money = low.unit, case .money = high.unit else { return false }
        return true
    }

    private func word(of mention: Mention) -> String { tokens[mention.tokens.lowerBound].text }

    /// "11 to 12%": the unit of the upper end is that of both.
    private func aligned(_ low: Quantity, to high: Quantity) -> Quantity {
        guard low.unit == .plain else { return low }
        var low = low
        low.unit = high.unit
        if high.unit == .percent || high.unit == .points,
            let value = low.value.scaled(by: -2), let tolerance = low.tolerance.scaled(by: -2)
        {
            low.value = value
            low.tolerance = tolerance
        }
        return low
    }

    private mutating func tellRange(
        _ low: Quantity, _ high: Quantity, from first: Int, to last: Int
    ) {
        used.formUnion(first...last)
        let scope = rangeScope()
        if scope == .value, mentions.contains(where: { RangeWords.isCue($0, tokens) }) {
            tellUndecidable(first, .number, "the text does not say a range over what")
            return
        }
        let whole: Slice? =
            if case .members(let dimension) = scope {
                Slice(
                    members: frame.slices.first?.members.filter { $0.dimension != dimension } ?? [])
            } else {
                nil
            }
        var metrics = metric(near: first)
        if frame.metrics.isEmpty, case .money = low.unit {
            metrics = table.spec.metrics.prefix(1).map(\.name)
        }
        tell(
            .range(low, high, scope), .number, from: first, to: last,
            readings: frame.readings(metric: metrics, slice: whole))
    }

    /// The stretch named, the months since another, the members of a dimension, else one value.
    func rangeScope() -> RangeScope {
        if !frame.spans.isEmpty { return .months(frame.spans) }
        if tellsEachMonth, !monthSpans.isEmpty { return .months(monthSpans) }
        if let since = frame.since, let first = table.spec.calendar.months(of: since).first,
            let last = table.spec.calendar.months(of: frame.period).last, first < last
        {
            // A month that "since" names belongs to what follows it.
            return .months([Span(months: first...last, name: "\(since.name) to \(last.name)")])
        }
        if let dimension = scopeDimension { return .members(dimension) }
        let hasCue = mentions.contains { RangeWords.isCue($0, tokens) }
        return hasCue && !monthSpans.isEmpty ? .months(monthSpans) : .value
    }

    /// "across the stores", "per depot"; "the Pemberton clinic" is one member.
    private var scopeDimension: String? {
        for index in mentions.indices {
            guard let dimension = mentions[index].dimension else { continue }
            let isNamed = [index - 1, index + 1].contains { place in
                mentions[safe: place]?.members?.contains { $0.dimension == dimension } ?? false
            }
            if !isNamed { return dimension }
        }
        return nil
    }

    var tellsRange: Bool {
        statements.contains { if case .range = $0.assertion { true } else { false } }
    }
}
