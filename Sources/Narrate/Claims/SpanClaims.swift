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
        guard !frame.spans.isEmpty, !hasOwnPeriod(index) else { return nil }
        return .total(quantity, frame.spans)
    }

    /// "$1.94M in December" within a sentence about a year.
    private func hasOwnPeriod(_ index: Int) -> Bool {
        var next = index + 1
        if case .sense(.preposition)? = mentions[safe: next]?.kind { next += 1 }
        switch mentions[safe: next]?.period {
        case .exact, .month, .quarter, .weekMonth: return true
        default: return false
        }
    }

    private func meanSpans(_ grain: Grain) -> [Span] {
        if !frame.spans.isEmpty { return frame.spans }
        let calendar = table.spec.calendar
        let months = calendar.months(of: frame.period)
        guard frame.period.grain == .quarter, grain == .month, let first = months.first,
            let last = months.last
        else { return [] }
        return [Span(months: first...last, name: frame.period.name)]
    }

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
            ["averaged", "averages", "averaging", "average", "mean"].contains(tokens[$0].text)
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
        if ["cumulative", "cumulatively"].contains(word(index)) { return !frame.spans.isEmpty }
        return word(index) == "per"
            && mentions[..<index].indices.contains {
                perGrain(after: $0) != nil
                    && mentions[$0].tokens.upperBound
                        == mentions[index].tokens.lowerBound
            }
    }
}
