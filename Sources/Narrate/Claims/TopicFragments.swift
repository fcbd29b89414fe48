import SalesCore

/// Sentences that only set the stage: "June 2024. Operating profit for Diggers. €51.0K."
extension SentenceReader {
    /// Whether a sentence says nothing by itself and is read with the next one, which begins with
    /// these tokens.
    func isFragment(_ tokens: [Token], before next: [Token]) -> Bool {
        guard tokens.count <= Self.longestFragment, tokens.last?.text == ".",
            let opening = next.first?.text
        else { return false }
        let mentions = MentionReader(names: names, calendar: table.spec.calendar, of: scalars)
            .mentions(in: tokens)
        if mentions.contains(where: { $0.quantity != nil }) {
            return mentions.allSatisfy(Self.isNumber)
                && ["that", "this", "it", "which"].contains(opening)
        }
        return mentions.allSatisfy(Self.isTopic)
            && mentions.contains { $0.metrics != nil || $0.members != nil || $0.period != nil }
    }

    private static let longestFragment = 20

    private static func isNumber(_ mention: Mention) -> Bool {
        mention.quantity != nil || mention.mark == "."
    }

    private static func isTopic(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .metric, .entity, .dimension, .period: true
        case .sense(.determiner), .sense(.preposition), .sense(.of), .sense(.plain): true
        case .mark(let mark): mark != ";"
        default: false
        }
    }
}
