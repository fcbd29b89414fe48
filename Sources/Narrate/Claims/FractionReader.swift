import SalesCore

/// Reads parts of a whole in words: "a third of", "two thirds of", "by roughly one half".
struct FractionReader {
    private let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    /// "a third of", "two thirds of", "half the".
    func read(at start: Int) -> (quantity: Quantity, end: Int)? {
        var index = start
        var numerator = 1
        if isWord(index, ["a", "an", "one"]) {
            index += 1
        } else if index < tokens.count, let count = NumberWords.cardinals[tokens[index].text] {
            numerator = count
            index += 1
        } else if !isWord(index, ["half"]) {
            return nil
        }
        guard index < tokens.count, tokens[index].kind == .word,
            let denominator = NumberWords.fractionNames[tokens[index].text],
            numerator < denominator,
            isWord(index + 1, ["of"])
                || (denominator == 2 && isWord(index + 1, ["the", "its", "all"]))
                || (isWord(index + 1, ["as"]) && isWord(index + 2, TimesReader.measures))
                || (isWord(index + 1, ["the"]) && isWord(index + 2, ["size", "level", "revenue"]))
                || standsAlone(denominator, from: start, to: index),
            let value = try? ExactDecimal(numerator).divided(by: ExactDecimal(denominator))
        else { return nil }
        let quantity = Quantity(
            value: value, tolerance: ExactDecimal(mantissa: 2, scale: 2), unit: .percent,
            isInWords: true, isFraction: true)
        return (quantity, index + 1)
    }

    /// "by a third", "just over half, 50.7%"; "half a million" and "over a quarter" are no shares.
    private func standsAlone(_ denominator: Int, from start: Int, to last: Int) -> Bool {
        guard start > 0 else { return false }
        var before = tokens[start - 1].text
        if start > 1, Self.loose.contains(before) { before = tokens[start - 2].text }
        if let next = tokens[safe: last + 1], next.kind == .word || next.kind == .number {
            let goesOn = [
                "in", "on", "from", "against", "to", "year", "month", "compared", "since",
            ]
            if isByLoosely(start), goesOn.contains(next.text) { return true }
            guard before == "by" || denominator == 2, goesOn.contains(next.text) else {
                return false
            }
            return ["by", "than"].contains(before)
        }
        if before == "by" || isByLoosely(start) { return true }
        let nearest = tokens[start - 1].text
        return denominator != 4 && (nearest == "than" || Self.loose.contains(nearest))
    }

    /// "by just over a quarter", "by more than a quarter"
    private func isByLoosely(_ start: Int) -> Bool {
        guard start > 2, tokens[start - 3].text == "by" else { return false }
        let (degree, bound) = (tokens[start - 2].text, tokens[start - 1].text)
        return bound == "than"
            ? ["more", "less"].contains(degree)
            : Self.loose.contains(bound) && Self.degrees.contains(degree)
    }

    private static let degrees: Set<String> = ["just", "well", "slightly", "only", "somewhat"]
    private static let loose: Set<String> = [
        "over", "under", "nearly", "almost", "about", "roughly", "around",
    ]

    private func isWord(_ index: Int, _ words: [String]) -> Bool {
        tokens[safe: index].map { words.contains($0.text) } ?? false
    }
}
