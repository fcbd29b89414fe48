import SalesCore

/// Words that tell something of every month of a stretch: "monthly", "a month", "month by month".
extension ClauseReader {
    var tellsEachMonth: Bool { eachPeriod("month", adjective: "monthly") }

    var tellsEachQuarter: Bool { eachPeriod("quarter", adjective: "quarterly") }

    /// The stretch whose months are meant: the one named, else those of the clause's quarter.
    var monthSpans: [Span] {
        if !frame.spans.isEmpty { return frame.spans }
        let months = table.spec.calendar.months(of: frame.period)
        guard frame.period.grain == .quarter, let first = months.first, let last = months.last
        else { return [] }
        return [Span(months: first...last, name: frame.period.name)]
    }

    private func eachPeriod(_ noun: String, adjective: String) -> Bool {
        mentions.contains { mention in
            guard mention.baseline == nil, mention.period == nil else { return false }
            return mention.tokens.contains { place in
                let word = tokens[place].text
                if word == adjective { return true }
                guard word == noun || word == noun + "s", place > 0 else { return false }
                let before = tokens[place - 1].text
                let next = tokens[safe: place + 1]?.text ?? ""
                if Self.earlier.contains(next) { return false }
                if next == "by" { return tokens[safe: place + 2]?.text == noun }
                return word == noun
                    ? Self.eachWords.contains(before) : before == "the" || before == "its"
            }
        }
    }

    private static let eachWords: Set<String> = [
        "a", "per", "each", "every", "any", "typical", "average", "mean", "single", "by", "to",
        "normal", "usual",
    ]

    private static let earlier: Set<String> = ["ago", "earlier", "before", "later", "on", "over"]
}
