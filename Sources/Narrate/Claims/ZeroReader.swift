import SalesCore

/// "nothing" as a number: "fell to nothing", "sold nothing at all in April".
struct ZeroReader {
    private let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    func read(at start: Int) -> (quantity: Quantity, end: Int)? {
        guard start > 0, tokens[start].text == "nothing",
            Self.before.contains(tokens[start - 1].text)
        else { return nil }
        var end = start + 1
        if let tail = Self.tails.first(where: { matches($0, at: end) }) { end += tail.count }
        guard tokens[safe: end].map({ $0.kind != .word || Self.after.contains($0.text) }) ?? true
        else { return nil }
        return (
            Quantity(value: .zero, tolerance: .zero, unit: .plain, isInWords: true), end
        )
    }

    private func matches(_ words: [String], at index: Int) -> Bool {
        words.indices.allSatisfy { tokens[safe: index + $0]?.text == words[$0] }
    }

    private static let before: Set<String> = [
        "to", "of", "at", "sold", "booked", "earned", "made", "billed", "invoiced", "in",
        "recorded", "generated", "delivered", "took", "posted", "won", "shipped", "spent",
        "brought", "yielded", "was", "were", "still",
    ]

    private static let after: Set<String> = [
        "in", "during", "from", "for", "last", "this", "over", "and", "while", "but", "at",
        "after", "before", "through", "throughout", "on", "as", "against", "compared", "versus",
        "by",
    ]

    private static let tails = [["at", "all"], ["whatsoever"], ["whatever"], ["more"]]
}
