/// Sentences that name no metric and still tell why: "The reason: a price rise."
extension SentenceReader {
    /// "The reason: a price rise."
    static func tellsReason(_ mentions: [Mention]) -> Bool {
        let opening = mentions.prefix { $0.mark != ":" }
        // "The price rise explains it."
        if mentions.contains(where: { $0.sense == .undecidable(.cause) }),
            mentions.contains(where: { $0.sense == .pronoun })
        {
            return true
        }
        // "The variance arose from the trade fair."
        if mentions.contains(where: {
            $0.sense == .undecidable(.cause) && $0.tokens.count > 2
        }) {
            return true
        }
        return opening.count < mentions.count && opening.count <= 2
            && opening.contains { $0.sense == .undecidable(.cause) }
    }
}
