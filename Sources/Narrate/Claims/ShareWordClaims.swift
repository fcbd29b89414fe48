import SalesCore

/// Shares of a whole in words alone: "one dollar in five", "exclusively from EMEA", "all of it".
extension ClauseReader {
    mutating func readSharesInWords() {
        for index in mentions.indices where !used.contains(index) {
            switch mentions[index].kind {
            case .quantity: readOneIn(at: index)
            case .sense(.quantifier(.only)): readOnlyFrom(at: index)
            case .sense(.quantifier(.all)): readWhole(1, at: index)
            case .sense(.plain) where Self.wholes.contains(word(index)): readWhole(1, at: index)
            case .sense(.quantifier(.none)): readWhole(0, at: index)
            case .sense(.plain) where Self.wholly.contains(word(index)): readOnlyFrom(at: index)
            default: break
            }
        }
    }

    private static let wholly: Set<String> = [
        "entirely", "wholly", "exclusively", "solely", "purely", "completely", "fully",
        "totally", "alone", "without",
    ]

    /// "one in three dollars", "two orders out of five".
    private mutating func readOneIn(at index: Int) {
        guard let part = mentions[index].quantity, part.value.isInteger, part.isInWords else {
            return
        }
        var next = index + 1
        if mentions[safe: next]?.metrics != nil { next += 1 }
        if word(at: next) == "out", mentions[safe: next + 1]?.sense == .of {
            next += 2
        } else if word(at: next) == "in" {
            next += 1
        } else {
            return
        }
        guard let whole = mentions[safe: next]?.quantity, whole.value.isInteger, whole.isInWords,
            whole.value > part.value, !(mentions[safe: next + 1].map(isCounted) ?? false),
            let value = try? part.value.divided(by: whole.value)
        else { return }
        used.formUnion([index, next])
        let metrics = metrics(of: part, whole, from: index, to: next)
        guard !metrics.isEmpty, !mentions.contains(where: { $0.direction != nil }) else {
            tellUndecidable(index, .share, "no cell decides this share")
            return
        }
        let slack = (try? value.multiplied(by: ExactDecimal(mantissa: 12, scale: 2))) ?? .zero
        let share = Quantity(
            value: value, tolerance: min(slack, ExactDecimal(mantissa: 2, scale: 2)),
            unit: .percent, qualifier: part.qualifier, isInWords: true, isFraction: true)
        tellShareOfTotal(share, metrics, from: index, to: next)
    }

    /// Periods and members are counted, not shared.
    private func isCounted(_ mention: Mention) -> Bool {
        mention.dimension != nil
            || ["months", "quarters", "years", "weeks", "days"].contains(
                tokens[mention.tokens.lowerBound].text)
    }

    private func metrics(
        of part: Quantity, _ whole: Quantity, from first: Int, to last: Int
    ) -> [String] {
        for case .money in [part.unit, whole.unit] { return mainMoneyMetric }
        let beside = [first + 1, last + 1].compactMap { mentions[safe: $0]?.metrics }
        return beside.first ?? []
    }

    /// "came exclusively from EMEA and APAC", "is entirely from EMEA".
    private mutating func readOnlyFrom(at index: Int) {
        guard let from = source(after: index),
            let object = after(from), mentions[object].members != nil,
            !mentions.contains(where: { $0.direction != nil })
        else { return }
        used.insert(index)
        tellShareOfTotal(
            Self.exactly(1), metric(near: index), from: index, to: object)
    }

    /// "from", "came from", "attributable to": behind the word or, where it opens, later.
    private func source(after index: Int) -> Int? {
        mentions.indices.first { place in
            guard place > index, let object = after(place), mentions[object].members != nil
            else { return false }
            switch mentions[place].sense {
            case .from: return place == after(index)
            case .undecidable(.cause), .accountedFor:
                return place == after(index)
                    || (index == 0 && !mentions.contains { $0.quantity != nil })
            default: return false
            }
        }
    }

    /// "All of the revenue came from EMEA", "none of the orders came from APAC".
    private mutating func readWhole(_ share: Int, at index: Int) {
        var next = after(index)
        if let of = next, mentions[of].sense == .of { next = after(of) }
        while let place = next, mentions[place].period != nil { next = after(place) }
        guard let object = next, let metrics = mentions[object].metrics,
            namesSource(around: object), !mentions.contains(where: { $0.direction != nil }),
            !mentions.contains(where: { $0.quantity != nil || $0.dimension != nil })
        else { return }
        used.insert(index)
        tellShareOfTotal(Self.exactly(share), metrics, from: index, to: object)
    }

    /// "… came from EMEA" behind the whole, or "EMEA generated …" before it.
    private func namesSource(around object: Int) -> Bool {
        if mentions[object...].contains(where: { $0.sense == .accountedFor }) {
            return mentions[object...].contains { $0.members != nil }
        }
        return mentions.indices.contains { verb in
            verb < object && mentions[..<verb].contains { $0.members != nil }
                && (mentions[verb].sense == .accountedFor
                    || Self.producing.contains(words(verb)))
        }
    }

    private func words(_ index: Int) -> String {
        mentions[index].tokens.map { tokens[$0].text }.joined(separator: " ")
    }

    private static let wholes: Set<String> = ["entire", "whole", "complete"]

    private static let producing: Set<String> = [
        "generated", "generates", "brought in", "brings in", "delivered", "delivers", "produced",
        "produces", "booked", "books", "earned", "earns", "took in", "pulled in", "raked in",
        "took", "takes", "caused", "had", "has", "carried", "carries", "provided", "incurred",
    ]

    private static func exactly(_ share: Int) -> Quantity {
        Quantity(value: ExactDecimal(share), tolerance: .zero, unit: .percent, isInWords: true)
    }

    private mutating func tellShareOfTotal(
        _ share: Quantity, _ metrics: [String], from first: Int, to last: Int
    ) {
        let slices = ownSlices(without: .total)
        tell(
            .share(share, whole: .total, with: Array(slices.dropFirst())), .share, from: first,
            to: last, readings: frame.readings(metric: metrics, slice: slices.first))
    }

    private func word(at index: Int) -> String? {
        mentions.indices.contains(index) ? word(index) : nil
    }
}
