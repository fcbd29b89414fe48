import SalesCore

/// Both ends of what values reach: "between 11 and 23", "ranged from $1.39M to $2.14M", "a
/// 39.9–42.9% band".
extension ClauseReader {
    mutating func readRanges() {
        let hasCue = mentions.contains { RangeWords.isCue($0, tokens) }
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
            low.unit == high.unit || low.unit == .plain
        else { return nil }
        let opening = index > 0 ? mentions[index - 1] : nil
        let isBetween = opening.map { word(of: $0) == "between" } ?? false
        if isBetween { return joint.sense == .conjunction ? index + 2 : nil }
        guard hasCue, joint.sense == .to || joint.mark == "\u{2014}" else { return nil }
        switch opening?.sense {
        case .from, .of, .plain: return index + 2
        default: return nil
        }
    }

    private func word(of mention: Mention) -> String { tokens[mention.tokens.lowerBound].text }

    /// "11 to 12%": the unit of the upper end is that of both.
    private func aligned(_ low: Quantity, to high: Quantity) -> Quantity {
        guard low.unit != high.unit else { return low }
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
        if let since = frame.since, let first = table.spec.calendar.months(of: since).first,
            let last = table.spec.calendar.months(of: frame.period).last, first < last
        {
            // A month that "since" names belongs to what follows it.
            return .months([Span(months: first...last, name: "\(since.name) to \(last.name)")])
        }
        if let dimension = mentions.lazy.compactMap(\.dimension).first {
            return .members(dimension)
        }
        return .value
    }
}
