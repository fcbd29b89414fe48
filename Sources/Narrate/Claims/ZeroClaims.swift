import SalesCore

/// Zero told without a number: "had no returns", "no orders were taken", "without a complaint".
extension ClauseReader {
    mutating func readZeros() {
        guard !mentions.contains(where: { speaksOtherwise($0) }) else { return }
        for index in mentions.indices where !used.contains(index) {
            if word(index) == "none", isBareNone(at: index) {
                tellZero(from: index, to: index, metric(near: index))
                continue
            }
            guard isNone(at: index), let noun = noun(after: index),
                let metrics = mentions[noun].metrics, !namesData(behind: noun),
                isSaid(at: index, noun)
            else { continue }
            tellZero(from: index, to: noun, metrics)
        }
    }

    private mutating func tellZero(from first: Int, to last: Int, _ metrics: [String]) {
        used.insert(first)
        let zero = Quantity(value: .zero, tolerance: .zero, unit: .plain, isInWords: true)
        tell(
            .level(zero), .number, from: first, to: last,
            readings: frame.readings(metric: metrics, slice: frame.slices.first))
    }

    /// "added none in May".
    private func isBareNone(at index: Int) -> Bool {
        guard index > 0, !frame.metrics.isEmpty, mentions[safe: index + 1]?.sense != .of else {
            return false
        }
        return mentions[index - 1].sense == .gain || mentions[index - 1].sense == .copula
    }

    private func isNone(at index: Int) -> Bool {
        switch mentions[index].sense {
        case .quantifier(.none): !["neither", "none"].contains(word(index))
        case .negation: word(index) == "without"
        default: false
        }
    }

    /// A metric with nothing but an article or an adjective before it.
    private func noun(after index: Int) -> Int? {
        var next = index + 1
        while let sense = mentions[safe: next]?.sense, sense == .determiner || sense == .plain {
            next += 1
        }
        return mentions.indices.contains(next) ? next : nil
    }

    /// Counts, moves, shares and comparisons speak of how many, not of how much.
    private func speaksOtherwise(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .sense(.direction(let direction)): direction.form != .adjective
        case .dimension, .sense(.comparator), .sense(.rival), .sense(.accountedFor),
            .sense(.target), .sense(.extreme), .sense(.missing), .sense(.exception):
            true
        default: false
        }
    }

    /// "no order data": nothing is known, which is not none.
    private func namesData(behind noun: Int) -> Bool {
        guard let next = tokens[safe: mentions[noun].tokens.upperBound]?.text else { return false }
        return ["data", "figure", "figures", "number", "numbers", "report", "reports", "values"]
            .contains(next)
    }

    private func isSaid(at index: Int, _ noun: Int) -> Bool {
        if mentions[index].sense == .negation { return true }
        let verb = mentions[..<index].last { $0.sense != .determiner && $0.sense != .plain }
        if verb?.sense == .copula || verb?.sense == .gain || verb == nil || verb?.period != nil {
            return true
        }
        return mentions[noun...].contains { $0.sense == .copula }
    }
}
