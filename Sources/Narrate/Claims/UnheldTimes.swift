import SalesCore

/// Times that no cell holds, beside a claim: "revenue yesterday", "in the fifth quarter".
extension SentenceReader {
    func unheldTimes(_ mentions: [Mention], _ tokens: [Token]) -> [Statement] {
        mentions.indices.compactMap { index in
            guard isDay(at: index, mentions, tokens) || isFifthQuarter(at: index, mentions, tokens)
            else { return nil }
            return Statement(
                tokens: mentions[index].tokens, kind: .period,
                assertion: .undecidable(
                    .period, "no cell holds that time: the tables are by month and quarter"),
                readings: [])
        }
    }

    /// "yesterday" next to what is told of it; "the board met yesterday" tells nothing.
    private func isDay(at index: Int, _ mentions: [Mention], _ tokens: [Token]) -> Bool {
        guard Self.days.contains(tokens[mentions[index].tokens.lowerBound].text),
            mentions.contains(where: { $0.quantity != nil || $0.direction != nil })
        else { return false }
        let before = mentions[safe: index - 1]
        let next = mentions[safe: index + 1]
        if before == nil, next?.mark == "," { return true }
        return [before, next].contains { neighbour in
            switch neighbour?.kind {
            case .metric, .quantity, .sense(.direction), .sense(.copula): true
            default: false
            }
        }
    }

    private static let days: Set<String> = ["yesterday", "tonight", "overnight"]

    /// "in the fifth quarter", but not "for the fifth quarter in a row".
    private func isFifthQuarter(
        at index: Int, _ mentions: [Mention], _ tokens: [Token]
    ) -> Bool {
        guard case .sense(.ordinal(let place)) = mentions[index].kind, place > 4,
            mentions[index].tokens.count == 1
        else { return false }
        let at = mentions[index].tokens.lowerBound
        guard tokens[safe: at + 1]?.text == "quarter", tokens[safe: at - 1]?.text == "the",
            tokens[safe: at - 2].map({ ["in", "during", "over"].contains($0.text) }) ?? false,
            !mentions.contains(where: { $0.sense == .streak })
        else { return false }
        return tokens[safe: at + 2].map { !["in", "of", "with", "that"].contains($0.text) } ?? true
    }
}
