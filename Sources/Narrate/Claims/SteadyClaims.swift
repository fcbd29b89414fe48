import SalesCore

/// Ways to tell a run without "in a row": "risen every month since May", "ending a run of two
/// increases", "the first decline since July".
extension ClauseReader {
    mutating func readSteady() {
        for index in mentions.indices where !used.contains(index) {
            if mentions[index].sense == .quantifier(.all) {
                readEveryMonth(at: index)
            } else if Self.enders.contains(word(index)) {
                readEnd(at: index)
            } else if mentions[index].sense == .ordinal(1) {
                readFirst(at: index)
            }
        }
    }

    private static let enders: Set<String> = [
        "ending", "ended", "ends", "breaking", "broke", "breaks", "snapping", "snapped", "snaps",
        "halting", "halted", "interrupting", "interrupted", "reversing", "reversed",
    ]

    /// "risen every month since May", "fell in each of the last three months".
    private mutating func readEveryMonth(at index: Int) {
        guard let noun = noun(after: index), let span = steps(to: noun),
            let direction = mentions.indices.last(where: {
                $0 < index && mentions[$0].direction?.form == .verb
            }) ?? mentions.indices.first(where: { mentions[$0].direction?.form == .verb }),
            let sign = mentions[direction].direction?.sign, !isNegated(direction),
            !mentions.contains(where: { $0.quantity.map { !$0.isWhole } ?? false })
        else { return }
        used.formUnion(index...noun)
        used.insert(direction)
        tell(
            .everyStep(sign, span), .streak, from: min(direction, index),
            to: max(direction, noun), readings: readings(near: direction))
    }

    private func noun(after index: Int) -> Int? {
        var next = index + 1
        while let sense = mentions[safe: next]?.sense,
            sense == .of || sense == .determiner
                || (sense == .plain && ["single", "calendar", "other"].contains(word(next)))
        {
            next += 1
        }
        guard let mention = mentions[safe: next] else { return nil }
        if case .span(.last) = mention.period { return next }
        return ["month", "quarter"].contains(word(next)) ? next : nil
    }

    /// The months whose change is told.
    private func steps(to noun: Int) -> ClosedRange<Period>? {
        if mentions[noun].period != nil, let span = frame.spans.first { return span.months }
        let grain: Grain = word(noun) == "quarter" ? .quarter : .month
        guard frame.period.grain == grain else { return nil }
        if let since = frame.since, since.grain == grain, since < frame.period {
            return since.advanced(by: 1)...frame.period
        }
        if let start = startedFrom(grain) { return start.advanced(by: 1)...frame.period }
        return grain == .month ? frame.spans.first?.months : nil
    }

    /// "every month from May to August": against what the first of them stood at.
    private func startedFrom(_ grain: Grain) -> Period? {
        guard let start = frame.baselines.first, frame.baselines.count == 1, start.grain == grain,
            start.advanced(by: 1) < frame.period,
            mentions.contains(where: {
                $0.sense == .from || tokens[$0.tokens.lowerBound].text == "between"
            })
        else { return nil }
        return start
    }

    /// "ending a run of two increases": the run up to the period before.
    private mutating func readEnd(at index: Int) {
        var next = index + 1
        while let mention = mentions[safe: next], mention.quantity == nil, next - index < 6 {
            switch mention.sense {
            case .determiner, .plain, .of, .copula: next += 1
            default: return
            }
        }
        guard let count = mentions[safe: next]?.quantity, count.isWhole, count.value < 1000,
            let direction = mentions.indices.first(where: {
                $0 > next && $0 - next < 6 && mentions[$0].direction != nil
            }), let sign = mentions[direction].direction?.sign
        else { return }
        used.formUnion(index...direction)
        let earlier = readings(near: direction).map { subject in
            var earlier = subject
            earlier.period = subject.period.previous
            earlier.baseline = earlier.period.previous
            earlier.namesBaseline = false
            return earlier
        }
        tell(
            .streak(Int(count.value.mantissa), sign), .streak, from: index, to: direction,
            readings: earlier)
    }

    /// "the first decline since July", "fell for the first time in five months".
    private mutating func readFirst(at index: Int) {
        guard let noun = after(index) ?? mentions[safe: index + 1].map({ _ in index + 1 }) else {
            return
        }
        let isTime = mentions[safe: index + 1] != nil && word(index + 1) == "time"
        let earlier = mentions.indices.last { $0 < index && mentions[$0].direction != nil }
        let isBare = mentions[noun].sense == .since
        let change =
            isTime || isBare ? earlier : mentions[noun].direction == nil ? nil : noun
        guard let change, let sign = mentions[change].direction?.sign else { return }
        let scope: FirstScope
        if let since = frame.since {
            guard since.grain == frame.period.grain else { return }
            scope = .since(since)
        } else if let count = months(after: max(change, index)) {
            scope = .within(count)
        } else {
            return
        }
        used.formUnion([index, change])
        if isTime { used.insert(index + 1) }
        tell(
            .firstMove(sign, scope), .streak, from: min(index, change), to: max(index, change),
            readings: readings(near: change))
    }

    /// "in five months", "in two years".
    private func months(after index: Int) -> Int? {
        for place in mentions.indices where place > index {
            if case .span(.last(let count)) = mentions[place].period { return count }
            guard let count = mentions[place].quantity, count.isWhole, count.value < 100,
                let noun = mentions[safe: place + 1], mentions[place - 1].sense == .preposition
            else { continue }
            switch tokens[noun.tokens.lowerBound].text {
            case "months" where frame.period.grain == .month,
                "quarters" where frame.period.grain == .quarter:
                return Int(count.value.mantissa)
            case "years":
                return Int(count.value.mantissa) * (frame.period.grain == .month ? 12 : 4)
            default: continue
            }
        }
        return nil
    }
}
