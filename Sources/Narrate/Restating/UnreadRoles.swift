import SalesCore

/// What a sentence says besides what its plain reading took of it.
extension RoleReading {
    /// Whether a sentence has any word that what must not go unread is told by.
    static func mayHoldMore(_ reading: SentenceReading) -> Bool {
        let isMarked = reading.mentions.contains { mention in
            switch mention.kind {
            case .dimension, .sense(.ordinal), .sense(.streak), .sense(.unusual),
                .sense(.quantifier(.none)), .sense(.quantifier(.only)):
                true
            default: false
            }
        }
        return isMarked || reading.tokens.contains { moreWords.contains($0.text) }
    }

    private static let moreWords = odd.union(normal).union([
        "month", "row", "series", "run", "chain", "sequence", "streak", "succession",
        // Levels that stayed, multiples and judgements.
        "same", "level", "where", "as", "held", "stayed", "without", "moved", "move", "movement",
        "change", "changed", "differed", "repeat", "copy", "matched", "half", "twice", "factor",
    ]).union(RoleVocabulary.goodWords).union(RoleVocabulary.badWords)

    private static let sweeping: Set<String> = [
        "throughout", "excluded", "excepted", "unanimous", "unanimously", "without",
    ]

    /// "were greater than", not only "the change was".
    private var tellsWay: Bool { sign.map { $0 != .open && $0 != .flat } ?? false }

    /// What must not go unread, and how a claim of it is called.
    func strictSentence(_ spec: MetricSpec) -> ([Token], ClaimKind?)? {
        if isPerMonth, let mean { return (mean, nil) }
        if only(ordinals) != nil, only(extremes) != nil, let rank { return (rank, .rank) }
        if only(extremes) != nil, ordinals.isEmpty, says(only: [.all]), let top {
            return (top, .superlative)
        }
        if extras[Extra.none] != nil || extras[.only] != nil || names(Self.sweeping),
            let sweep = sweep(spec)
        {
            return (sweep, .count)
        }
        if says(only: [.all]), let streak { return (streak, .streak) }
        if let oddity { return (oddity, .intensity) }
        if names(["half", "twice", "factor"]), let multiple { return (multiple, nil) }
        if tellsWay, quantities.count <= 1, let move = move(spec) { return (move, .direction) }
        if let judgement = judgement(spec) { return (judgement, .direction) }
        if let stillness = stillness(spec) { return (stillness, .direction) }
        return count(spec).map { ($0, .count) }
    }
}

extension SentenceReader {
    /// What a sentence says of how many, how long or how unusual, where the plain reading of it
    /// took only the rest: "instances of higher revenue by region: none".
    func unreadReading(
        of reading: SentenceReading, besides statements: [Statement]
    ) -> SentenceReading? {
        guard reading.tokens.count <= 60 else { return nil }
        if !statements.contains(where: { $0.kind == .share || $0.kind == .contribution }),
            let part = looseShare(of: reading)
        {
            return part
        }
        if !statements.contains(where: { $0.kind == .intensity }),
            let oddity = looseOddity(of: reading)
        {
            return oddity
        }
        if !statements.contains(where: { $0.kind == .share || $0.kind == .count }),
            let whole = looseWhole(of: reading)
        {
            return whole
        }
        guard RoleReading.mayHoldMore(reading),
            let roles = RoleReading(reading.mentions, reading.tokens),
            let (sentence, kind) = roles.strictSentence(table.spec),
            !statements.contains(where: {
                $0.kind == kind || (kind == .rank && $0.kind == .superlative)
                    || (kind == .superlative && $0.kind == .rank)
            })
        else { return nil }
        return SentenceReading(
            tokens: sentence, mentions: mentions(in: sentence), isRestated: true)
    }
}
