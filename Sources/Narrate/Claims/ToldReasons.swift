import SalesCore

/// Sentences that name no metric and still tell why: "The reason: a price rise."
extension SentenceReader {
    static func reason(
        besides statements: [Statement], _ mentions: [Mention], _ tokens: [Token]
    ) -> Statement? {
        guard !statements.isEmpty else { return nil }
        if let reason = addedReason(mentions, tokens) { return reason }
        return statements.contains { $0.kind == .cause } ? nil : outsideReason(mentions, tokens)
    }

    /// What stands behind a claim and speaks of what no table knows: "Revenue rose 5%: that was the
    /// trade fair", "rose 5%, as customers came back".
    private static func addedReason(_ mentions: [Mention], _ tokens: [Token]) -> Statement? {
        guard mentions.contains(where: { $0.kind == .unknown }) else { return nil }
        for (index, mention) in mentions.enumerated().dropFirst(2) {
            let word = tokens[mention.tokens.lowerBound].text
            let opens =
                isSetApart(mentions[index - 1].mark)
                ? asides.contains(word) || addedLinks.contains(word) : addedLinks.contains(word)
            guard opens else { continue }
            let aside = mentions[index...].prefix { $0.mark == nil || $0.mark == "'" }
            guard let stranger = aside.firstIndex(where: { $0.kind == .unknown }),
                aside.indices.allSatisfy({
                    isIdle(aside[$0]) || (aside[$0].direction != nil && $0 > stranger)
                }), asides.contains(word) ? aside.dropFirst().first?.sense == .copula : true,
                let last = aside.last
            else { continue }
            return Statement(
                tokens: mention.tokens.lowerBound..<last.tokens.upperBound, kind: .cause,
                assertion: .undecidable(.cause, "no fact gives causes"), readings: [])
        }
        return nil
    }

    /// A movement told beside what no table holds: "Revenue fell 5%: supplier problem".
    private static func outsideReason(_ mentions: [Mention], _ tokens: [Token]) -> Statement? {
        guard mentions.contains(where: { $0.direction != nil }) else { return nil }
        return outsider(mentions, tokens)
    }

    /// The same in a sentence of its own, behind one that claims something: "The supplier problem."
    static func loneReasons(
        _ mentions: [Mention], _ tokens: [Token], after carried: Frame?
    ) -> [Statement] {
        guard carried != nil, mentions.count <= longestReason, tokens.last?.text != "?",
            mentions.allSatisfy({ isIdle($0) || $0.direction != nil })
        else { return [] }
        return outsider(mentions, tokens).map { [$0] } ?? []
    }

    private static let longestReason = 10

    private static func outsider(_ mentions: [Mention], _ tokens: [Token]) -> Statement? {
        mentions.first {
            $0.kind == .unknown && OutsideWords.all.contains(tokens[$0.tokens.lowerBound].text)
                && !isTime(at: $0.tokens.lowerBound, tokens)
        }.map {
            Statement(
                tokens: $0.tokens, kind: .cause,
                assertion: .undecidable(.cause, "no fact gives causes"), readings: [])
        }
    }

    /// "After the holidays", "over Christmas": when, and not why.
    private static func isTime(at index: Int, _ tokens: [Token]) -> Bool {
        OutsideWords.feasts.contains(tokens[index].text)
            && tokens[..<index].suffix(3).contains { times.contains($0.text) }
    }

    private static let times: Set<String> = [
        "after", "before", "over", "during", "until", "till", "since", "past", "around", "ahead",
        "at",
    ]

    private static func isSetApart(_ mark: String?) -> Bool {
        mark.map { ["\u{2014}", "\u{2013}", "-", ";", ",", "(", ":"].contains($0) } ?? false
    }

    /// Nothing that a cell could decide.
    private static func isIdle(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .unknown: true
        case .sense(let sense):
            switch sense {
            case .plain, .determiner, .pronoun, .copula, .preposition, .of, .conjunction, .by,
                .from, .to:
                true
            case .direction(let direction): direction.form != .verb
            default: false
            }
        case .mark: true
        default: false
        }
    }

    private static let asides: Set<String> = ["that", "this", "it", "which"]
    private static let addedLinks: Set<String> = [
        "as", "amid", "amidst", "through", "via", "since", "after", "following", "given", "when",
        "having",
    ]

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
