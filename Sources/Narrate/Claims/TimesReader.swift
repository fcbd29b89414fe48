import SalesCore

/// Multiples in words: "twice the", "two and a half times", "sevenfold".
struct TimesReader {
    /// What follows "as" in "twice as much as".
    static let measures = [
        "much", "many", "large", "big", "high", "strong", "good", "often", "great", "valuable",
    ]

    private static let links = [
        "as", "the", "that", "those", "what", "its", "their", "our", "this", "last",
    ]

    private let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    func read(at start: Int) -> (quantity: Quantity, end: Int)? {
        guard tokens[start].kind == .word else { return nil }
        let word = tokens[start].text
        if word == "twice" || word == "thrice" {
            guard let next = tokens[safe: start + 1],
                Self.links.contains(next.text) || next.isCapitalised || next.kind == .name
            else { return nil }
            return (
                times(word == "twice" ? 2 : 3, tolerance: ExactDecimal(mantissa: 1, scale: 1)),
                start + 1
            )
        }
        if word.hasSuffix("fold"), let number = NumberWords.cardinals[String(word.dropLast(4))],
            number > 1
        {
            let tolerance = try? ExactDecimal(number).multiplied(by: Self.tenth)
            return (times(ExactDecimal(number), tolerance: tolerance ?? Self.tenth), start + 1)
        }
        let words = tokens[start...].prefix(5).map(\.text)
        if words.count == 5, let number = NumberWords.cardinals[word], number > 0,
            Array(words[1...]) == ["and", "a", "half", "times"],
            let value = try? ExactDecimal(number).adding(Self.half)
        {
            return (times(value, tolerance: ExactDecimal(mantissa: 2, scale: 1)), start + 5)
        }
        return nil
    }

    private static let tenth = ExactDecimal(mantissa: 1, scale: 1)
    private static let half = ExactDecimal(mantissa: 5, scale: 1)

    private func times(_ value: ExactDecimal, tolerance: ExactDecimal) -> Quantity {
        Quantity(value: value, tolerance: tolerance, unit: .times, isInWords: true)
    }
}
