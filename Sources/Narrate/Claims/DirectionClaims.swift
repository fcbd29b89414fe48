import SalesCore

/// The words of a clause that say which way a value went.
extension ClauseReader {
    mutating func readDirections() {
        for index in mentions.indices where !used.contains(index) {
            if case .sense(.multiple(let factor)) = mentions[index].kind {
                readMultiple(factor, at: index)
                continue
            }
            guard let direction = mentions[index].direction, direction.sign != .open else {
                continue
            }
            if direction.form == .comparative, !isBesideNumber(index) { continue }
            used.insert(index)
            if takesAll(at: index) {
                tellUndecidable(index, .direction, "no cell decides what was lost")
                continue
            }
            if direction.form != .comparative, mentions[safe: index - 1]?.kind == .unknown {
                let thing = word(index - 1)
                tellUndecidable(index, .direction, "the tables have no \"\(thing)\"")
                continue
            }
            if Self.gapMoves.contains(word(index)),
                mentions[..<index].indices.contains(where: isGap)
            {
                tellUndecidable(index, .direction, "the text does not say between which two values")
                continue
            }
            let isNegated = isNegated(index)
            let intensity = intensity(at: index)
            for slice in frame.slices {
                let slice = frame.slices.count == 1 ? nil : slice
                let change = SpanChange(
                    pairs: frame.spanPairs, quantity: nil, sign: direction.sign,
                    isNegated: isNegated)
                let assertion: Assertion =
                    !frame.spanPairs.isEmpty
                    ? .spanChange(change)
                    : intensity.map { .movement(direction.sign, $0, isNegated: isNegated) }
                        ?? .direction(direction.sign, isNegated: isNegated)
                tell(
                    assertion, .direction, from: index, to: index,
                    readings: readings(near: index, slice: slice))
            }
        }
    }

    /// "lost every single deal": how many of them, not which way.
    private func takesAll(at index: Int) -> Bool {
        guard case .quantifier(.all)? = mentions[safe: index + 1]?.sense else { return false }
        return Self.takings.contains(word(index))
    }

    /// "the gap to last year": a distance that no rule has read.
    private func isGap(_ index: Int) -> Bool {
        mentions[index].metrics == nil && ["gap", "distance"].contains(word(index))
            && !used.contains(index)
    }

    private static let gapMoves: Set = [
        "narrowed", "narrows", "narrowing", "widened", "widens", "widening", "closed", "closes",
    ]

    private static let takings: Set = ["lost", "lose", "loses", "losing", "shed", "gained"]

    /// "doubled", "nearly tripled", "more than halved".
    private mutating func readMultiple(_ factor: ExactDecimal, at index: Int) {
        used.insert(index)
        tell(
            .multiple(multiple(factor, at: index)), .number, from: index, to: index,
            readings: readings(near: index))
    }

    func multiple(_ factor: ExactDecimal, at index: Int) -> Quantity {
        var qualifier: Qualifier?
        let words = (max(0, index - 2)..<index).map { word($0) }
        if words.contains("nearly") || words.contains("almost") { qualifier = .nearly }
        if words.contains("more") || words.contains("over") { qualifier = .over }
        if factor < ExactDecimal(1) {
            // "more than halved" ends below the half, "nearly halved" above it.
            qualifier = qualifier == .over ? .under : qualifier == .nearly ? .over : nil
        }
        let tolerance = (try? factor.multiplied(by: ExactDecimal(mantissa: 5, scale: 2))) ?? .zero
        return Quantity(
            value: factor, tolerance: tolerance, unit: .times, qualifier: qualifier, isInWords: true
        )
    }

    private func isBesideNumber(_ index: Int) -> Bool {
        guard let back = before(index) else { return false }
        return mentions[back].quantity != nil
    }

    func isNegated(_ index: Int) -> Bool {
        if mentions[..<index].indices.contains(where: { word($0) == "neither" }),
            mentions[..<index].contains(where: { $0.sense == .negation }),
            !mentions.contains(where: { $0.dimension != nil })
        {
            return true
        }
        var back = index - 1
        while back >= 0, index - back < 4 {
            if mentions[back].sense == .negation || mentions[back].sense == .quantifier(.none) {
                return true
            }
            guard mentions[back].sense == .plain || mentions[back].sense == .determiner else {
                return false
            }
            back -= 1
        }
        return false
    }
}

extension ClauseReader {
    /// Whether a change itself is spoken of: "growth slowed to 4%", but not "revenue fell to 4%".
    func isRate(before index: Int) -> Bool {
        mentions[..<index].contains { mention in
            guard let direction = mention.direction else { return false }
            let last = tokens[mention.tokens.upperBound - 1].text
            return direction.form == .noun || Self.rateWords.contains(last)
        }
    }

    private static let rateWords: Set<String> = [
        "growth", "slowed", "slowing", "slows", "accelerated", "accelerating", "accelerates",
        "narrowed", "widened",
    ]
}
