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
        clause.mentions.contains { are($0, tokens) }
    }
}
