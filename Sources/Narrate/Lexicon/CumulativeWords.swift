/// Words that make a number the sum of the year so far.
enum CumulativeWords {
    private static let words: Set<String> = [
        "cumulative", "cumulatively", "cumulated", "accumulated", "cumulating",
    ]

    /// Not passed unread: where no stretch of months can be told, the number is not checkable.
    static let entries: [LexiconEntry] = LexiconEntry.list(
        "running total,running sum,running tally,rolling total,cumulated,accumulated,cumulating",
        .undecidable(.adjusted))

    static func are(_ mention: Mention, _ tokens: [Token]) -> Bool {
        guard mention.sense == .undecidable(.adjusted) else { return false }
        let first = tokens[mention.tokens.lowerBound].text
        return words.contains(first)
            || (mention.tokens.count == 2 && first == "running")
    }

    static func areIn(_ clause: Clause, _ tokens: [Token]) -> Bool {
        clause.mentions.contains { are($0, tokens) } || isYearThrough(clause, tokens)
    }

    /// "Through October, orders for the year total 41,590".
    private static func isYearThrough(_ clause: Clause, _ tokens: [Token]) -> Bool {
        let words = clause.mentions.flatMap { mention in mention.tokens.map { tokens[$0].text } }
        guard words.contains("through") else { return false }
        return words.indices.dropFirst(2).contains {
            words[$0] == "year" && words[$0 - 1] == "the" && words[$0 - 2] == "for"
        }
    }
}
