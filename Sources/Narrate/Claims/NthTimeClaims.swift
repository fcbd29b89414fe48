import SalesCore

/// How often something has happened: "topped $85K for the second time in 2025", "fell below $60K
/// for the first time since May", "fell for the third time this year".
struct NthTime: Hashable, Sendable {
    enum Event: Hashable, Sendable {
        case beyond(Quantity, ThresholdCount.Side)
        case moved(DirectionSense.Sign)
    }

    let count: Int
    let event: Event
    let scope: Span
    /// "since May": it had happened in May, and not between.
    var since: Period?
}

extension ClauseReader {
    mutating func readNthTimes() {
        guard frame.period.grain == .month, !mentions.contains(where: { $0.sense == .streak }),
            let (place, count) = ordinalTime, let scope = timesScope,
            let (event, told) = event(besides: place)
        else { return }
        if case .moved = event, count == 1 { return }
        let first = min(place, told.min() ?? place)
        let last = max(place, told.max() ?? place)
        used.formUnion(told + [place])
        if word(place + 1) == "time" { used.insert(place + 1) }
        let since = count == 1 ? frame.since : nil
        tell(
            .nthTime(NthTime(count: count, event: event, scope: scope, since: since)), .streak,
            from: first, to: last, readings: readings(near: place))
    }

    /// "the third time"
    private var ordinalTime: (place: Int, count: Int)? {
        for index in mentions.indices where !used.contains(index) {
            guard case .sense(.ordinal(let count)) = mentions[index].kind,
                tokens[safe: mentions[index].tokens.upperBound]?.text == "time"
            else { continue }
            return (index, count)
        }
        return nil
    }

    /// The months among which it is counted.
    private var timesScope: Span? {
        let now = frame.period
        guard let all = table.span[.month], all.contains(now) else { return nil }
        var start = all.lowerBound
        if let since = frame.since {
            guard since.grain == .month, since < now else { return nil }
            start = since.advanced(by: 1)
        } else if let year = mentions.lazy.compactMap({ $0.period?.calendarYear }).first {
            start = .month(year, 1, isFiscal: now.isFiscal)
        } else if tokens.indices.contains(where: {
            tokens[$0].text == "year" && $0 > 0 && tokens[$0 - 1].text == "this"
        }) {
            start = .month(now.year, 1, isFiscal: now.isFiscal)
        } else if case .span(.last(let count))? = mentions.lazy.compactMap(\.period).first(where: {
            if case .span(.last) = $0 { true } else { false }
        }) {
            start = now.advanced(by: 1 - count)
        }
        start = max(start, all.lowerBound)
        return start <= now
            ? Span(months: start...now, name: "\(start.name) to \(now.name)") : nil
    }

    private func event(besides place: Int) -> (NthTime.Event, [Int])? {
        let free = mentions.indices.filter { !used.contains($0) && $0 != place }
        let limits = free.filter { index in
            mentions[index].quantity.map {
                $0.unit != .points && $0.unit != .times && $0.upper == nil
                    && !($0.isWhole && $0.value < 100)
            } ?? false
        }
        let move = free.first { index in
            mentions[index].direction.map { $0.form == .verb && $0.sign != .open } ?? false
        }
        guard let limit = limits.first else {
            guard let move, let sign = mentions[move].direction?.sign, !isNegated(move) else {
                return nil
            }
            return (.moved(sign), [move])
        }
        guard limits.count == 1, let side = side(of: limit), var quantity = mentions[limit].quantity
        else { return nil }
        quantity.qualifier = nil
        if quantity.isFraction, quantity.unit == .plain { quantity.unit = .percent }
        return (.beyond(quantity, side), [limit] + (move.map { [$0] } ?? []))
    }
}
