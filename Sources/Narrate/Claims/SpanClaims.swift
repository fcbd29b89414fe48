import SalesCore

/// Numbers told of several months at once: sums and means.
extension ClauseReader {
    /// What a value says where the clause speaks of a stretch of months, or of a mean.
    func spanned(_ quantity: Quantity, at index: Int) -> Assertion? {
        if let grain = meanGrain(at: index) {
            let spans = meanSpans(grain)
            return spans.isEmpty
                ? .undecidable(.number, "the text does not say a mean over which months")
                : .mean(quantity, spans, grain)
        }
        let isCumulative = mentions.contains { CumulativeWords.are($0, tokens) }
        guard !frame.spans.isEmpty, isCumulative || !hasOwnPeriod(index) else { return nil }
        return .total(quantity, frame.spans)
    }

    /// "$1.94M in December" within a sentence about a year.
    private func hasOwnPeriod(_ index: Int) -> Bool {
        var next = index + 1
        if let link = mentions[safe: next], link.sense == .preposition {
            if ClausePeriods.closesStretch(link, tokens) { return false }
            next += 1
        }
        switch mentions[safe: next]?.period {
        case .exact, .month, .quarter, .weekMonth: return true
        default: return false
        }
    }

    private func meanSpans(_ grain: Grain) -> [Span] { grain == .month ? monthSpans : frame.spans }

    /// The grain of the periods that a number is the mean of, if it is one.
    func meanGrain(at index: Int) -> Grain? {
        if let grain = perGrain(after: index) { return grain }
        guard mentions.indices.contains(where: { isMeanCue(at: $0) }) else { return nil }
        let words = mentions.flatMap { mention in mention.tokens.map { tokens[$0].text } }
        return words.contains("quarterly")
            || (words.contains("quarter") && words.contains { $0 == "each" || $0 == "every" }
                && !words.contains("month"))
            ? .quarter : .month
    }

    /// "$1.94M a month", "20 per quarter".
    private func perGrain(after index: Int) -> Grain? {
        let next = mentions[index].tokens.upperBound
        guard let first = tokens[safe: next]?.text, let second = tokens[safe: next + 1]?.text,
            ["a", "per", "each"].contains(first),
            !["ago", "earlier", "before", "later"].contains(tokens[safe: next + 2]?.text ?? "")
        else { return nil }
        switch second {
        case "month": return .month
        case "quarter": return .quarter
        default: return nil
        }
    }

    /// "averaged", "on average", "a monthly average of".
    func isMeanCue(at index: Int) -> Bool {
        guard mentions[index].metrics == nil, !namesOwnMetric(at: index) else { return false }
        return mentions[index].tokens.contains {
            let word = tokens[$0].text
            return ["averaged", "averages", "averaging", "average", "mean"].contains(word)
                || (word.hasPrefix("typical") && tellsEachMonth)
        }
    }

    /// "the average basket": the word is part of what the metric is.
    func namesOwnMetric(at index: Int) -> Bool {
        guard mentions[index].sense == .undecidable(.adjusted),
            ["average", "mean", "median", "typical"].contains(word(index)),
            mentions[index].tokens.count == 1,
            let next = after(index), let name = mentions[next].metrics?.first,
            let metric = table.spec.metric(named: name)
        else { return false }
        let spellings = [metric.label, metric.name] + metric.also
        return spellings.contains { $0.lowercased().contains(word(index)) }
    }

    /// Whether a word of measure is read by other rules: a mean over months, a sum to date.
    func isSettledMeasure(at index: Int) -> Bool {
        if namesOwnMetric(at: index) { return true }
        if isMeanCue(at: index) { return !meanSpans(.month).isEmpty }
        if CumulativeWords.are(mentions[index], tokens) { return !frame.spans.isEmpty }
        guard word(index) == "per" else { return false }
        if mentions[safe: index + 1]?.dimension != nil { return tellsRange }
        switch tokens[safe: mentions[index].tokens.upperBound]?.text {
        case "month" where index == 0: return !meanSpans(.month).isEmpty
        case "quarter" where index == 0: return !meanSpans(.quarter).isEmpty
        default: break
        }
        return mentions[..<index].indices.contains {
            perGrain(after: $0) != nil
                && mentions[$0].tokens.upperBound
                    == mentions[index].tokens.lowerBound
        }
    }
}
