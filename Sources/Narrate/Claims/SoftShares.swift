import SalesCore

/// Shares named without a number: "most of", "a minority of", "practically all of", "a third or
/// so of", "between a fifth and a quarter of".
struct SoftShareReader {
    private let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    /// The share that starts at a token and the token after it, which is "of".
    func read(at start: Int) -> (quantity: Quantity, end: Int)? {
        guard let (quantity, end) = share(at: start), isWord(end, ["of"]) else { return nil }
        return (quantity, end)
    }

    /// The same whatever stands behind it, in sentences that tell a part.
    func share(at start: Int) -> (quantity: Quantity, end: Int)? {
        guard let first = tokens[safe: start], first.kind == .word else { return nil }
        return band(at: start) ?? loose(at: start) ?? between(at: start)
    }

    private func band(at start: Int) -> (quantity: Quantity, end: Int)? {
        var index = start
        if isWord(index, Self.belittling) { index += 1 }
        if let (band, count) = SoftShareWords.definite.longest(in: tokens, at: index) {
            return (band.quantity, index + count)
        }
        if isWord(index, ["the", "a", "an"]) { index += 1 }
        guard let (band, count) = SoftShareWords.bands.longest(in: tokens, at: index) else {
            return nil
        }
        return (band.quantity, index + count)
    }

    /// "a third or so", "half or thereabouts"
    private func loose(at start: Int) -> (quantity: Quantity, end: Int)? {
        guard let (value, last) = fraction(at: start),
            let (_, count) = SoftShareWords.loosening.longest(in: tokens, at: last)
        else { return nil }
        return (
            Quantity(
                value: value, tolerance: ExactDecimal(mantissa: 2, scale: 2), unit: .percent,
                qualifier: .about, isInWords: true, isFraction: true), last + count
        )
    }

    /// "between a fifth and a quarter", "from a third to a half"
    private func between(at start: Int) -> (quantity: Quantity, end: Int)? {
        var index = start
        if isWord(index, ["somewhere", "anywhere"]) { index += 1 }
        guard isWord(index, ["between"]), let (low, joint) = fraction(at: index + 1),
            isWord(joint, ["and"]), let (high, end) = fraction(at: joint + 1), low < high,
            let sum = try? low.adding(high), let width = try? high.subtracting(low),
            let half = try? ExactDecimal(1).divided(by: ExactDecimal(2)),
            let value = try? sum.multiplied(by: half),
            let tolerance = try? width.multiplied(by: half)
        else { return nil }
        return (
            Quantity(
                value: value, tolerance: tolerance, unit: .percent, isInWords: true,
                isFraction: true), end
        )
    }

    /// "a third", "one quarter", "two fifths", "half"
    private func fraction(at start: Int) -> (value: ExactDecimal, end: Int)? {
        var index = start
        var numerator = 1
        if isWord(index, ["a", "an", "one"]) {
            index += 1
        } else if let count = tokens[safe: index].flatMap({ NumberWords.cardinals[$0.text] }) {
            numerator = count
            index += 1
        } else if !isWord(index, ["half"]) {
            return nil
        }
        guard
            let denominator = tokens[safe: index].flatMap({ NumberWords.fractionNames[$0.text] }),
            numerator > 0, numerator < denominator,
            let value = try? ExactDecimal(numerator).divided(by: ExactDecimal(denominator))
        else { return nil }
        return (value, index + 1)
    }

    private func isWord(_ index: Int, _ words: Set<String>) -> Bool {
        tokens[safe: index].map { words.contains($0.text) } ?? false
    }

    private func isWord(_ index: Int, _ words: [String]) -> Bool {
        tokens[safe: index].map { words.contains($0.text) } ?? false
    }

    private static let belittling: Set<String> = ["only", "just", "merely", "but"]
}

extension SoftShareReader {
    /// Where a share is told in words, fractions with what loosens them too; none where there are
    /// two.
    var only: Range<Int>? {
        var found: Range<Int>?
        var index = 0
        while index < tokens.count {
            guard let end = anyShare(at: index) else {
                index += 1
                continue
            }
            if found != nil { return nil }
            found = index..<end
            index = end
        }
        return found
    }

    private func anyShare(at start: Int) -> Int? {
        if let (_, end) = share(at: start) { return end }
        guard tokens[start].kind == .word else { return nil }
        for end in (start + 1)..<min(start + Self.longest, tokens.count + 1) {
            guard NumberWords.fractionNames[tokens[end - 1].text] != nil, !goesOn(at: end),
                !isStretch(start, end)
            else { continue }
            var told = Array(tokens[start..<end])
            told.append(Piece.english("of", from: tokens[start], to: tokens[start]))
            if let (quantity, last) = QuantityReader(told).read(at: 0), quantity.isFraction,
                last == end - start
            {
                return end
            }
        }
        return nil
    }

    /// "half a million", "half that", "a third higher"
    private func goesOn(at end: Int) -> Bool {
        isWord(
            end,
            [
                "a", "that", "as", "what", "again", "million", "thousand", "month", "month's",
                "year",
                "size", "level", "higher", "lower", "more", "less", "straight", "in", "on", "below",
                "above", "under", "over", "short",
            ]) && !(isWord(end, ["in", "on", "that"]) && !isWord(end - 1, ["half"]))
    }

    /// "for a quarter", "in three quarters"
    private func isStretch(_ start: Int, _ end: Int) -> Bool {
        isWord(end - 1, ["quarter", "quarters"]) && start > 0
            && !(isWord(start - 1, ["for"]) && isWord(start - 2, Self.standing))
            && isWord(
                start - 1,
                [
                    "for", "in", "over", "within", "during", "per", "each", "every", "last", "this",
                    "next", "first", "second", "fourth", "past",
                ])
    }

    private static let standing: Set<String> = [
        "accounted", "accounts", "account", "accounting", "stood", "stands", "stand", "good",
    ]
    private static let longest = 9
}
