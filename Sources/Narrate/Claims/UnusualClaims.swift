import SalesCore

/// Values that a text calls unusual, or usual: "unusually high", "an outlier", "out of the ordinary".
extension ClauseReader {
    mutating func readUnusual() {
        for index in mentions.indices where !used.contains(index) {
            guard case .sense(.unusual(let isUsual)) = mentions[index].kind else { continue }
            used.insert(index)
            guard !frame.metrics.isEmpty, !isOfChange(at: index) else {
                tellUndecidable(index, .intensity, "no finding says that this is unusual")
                continue
            }
            guard let place = placement(at: index) else { continue }
            let isNegated = isNegated(place.index)
            tell(
                .unusual(
                    UnusualClaim(
                        side: side(at: index), isUsual: (isUsual && !place.isOutside) != isNegated)),
                .intensity, from: place.index, to: index, readings: readings(near: index))
        }
    }

    /// Where a word stands: "outside the usual range" begins with its preposition, and "the usual
    /// range" without one says nothing of the value.
    private func placement(at index: Int) -> (index: Int, isOutside: Bool)? {
        guard mentions[index].tokens.count == 2, Self.ranges.contains(lastWord(of: index)) else {
            return (index, false)
        }
        var back = index - 1
        while let sense = mentions[safe: back]?.sense, sense == .determiner || sense == .pronoun {
            back -= 1
        }
        guard mentions.indices.contains(back) else { return nil }
        let phrase = mentions[back].tokens.map { tokens[$0].text }
        if phrase.contains(where: { Self.outside.contains($0) }) { return (back, true) }
        if phrase.last == "of", back > 0, word(back - 1) == "out" { return (back - 1, true) }
        return phrase.contains { Self.inside.contains($0) } ? (back, false) : nil
    }

    private func lastWord(of index: Int) -> String {
        tokens[mentions[index].tokens.upperBound - 1].text
    }

    private static let ranges: Set<String> = [
        "range", "band", "bounds", "limits", "corridor", "run", "spread",
    ]
    private static let outside: Set<String> = ["outside", "beyond", "above", "below", "exceeding"]
    private static let inside: Set<String> = ["in", "within", "inside"]

    /// "an unusual drop", "unusually strong growth": said of the change, not of the value.
    private func isOfChange(at index: Int) -> Bool {
        if mentions[safe: index + 1]?.direction != nil { return true }
        return mentions.contains { mention in
            switch mention.kind {
            case .sense(.multiple): true
            case .sense(.direction(let direction)):
                direction.form == .verb || direction.form == .noun
            default: false
            }
        }
    }

    private func side(at index: Int) -> UnusualClaim.Side? {
        let words = mentions[index].tokens.suffix(1) + [mentions[index].tokens.upperBound]
        for word in words.compactMap({ tokens[safe: $0]?.text }) {
            if Self.highs.contains(word) { return .high }
            if Self.lows.contains(word) { return .low }
        }
        return nil
    }

    private static let highs: Set<String> = [
        "high", "strong", "large", "big", "heavy", "steep", "elevated", "great", "brisk",
        "plentiful", "numerous", "many",
    ]
    private static let lows: Set<String> = [
        "low", "weak", "small", "light", "thin", "slow", "quiet", "poor", "subdued", "soft",
        "few", "modest", "slack",
    ]
}

/// What a text says of a value beside its own history.
struct UnusualClaim: Hashable, Sendable {
    enum Side: Hashable, Sendable { case high, low }

    let side: Side?
    let isUsual: Bool
}
