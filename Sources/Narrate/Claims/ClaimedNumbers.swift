import SalesCore

/// Which numbers of a clause claim something, and of what the tables do not know.
extension ClauseReader {
    /// Whether a number claims something; "the top 5" and "in 3 regions" do not.
    func isClaim(at index: Int) -> (Quantity) -> Bool {
        { [self] quantity in
            guard quantity.isWhole else { return true }
            if quantity.isZeroInWords { return mentions[safe: index + 1]?.dimension == nil }
            if let next = after(index) {
                if mentions[next].dimension != nil || mentions[next].extreme != nil { return false }
                if quantity.isInWords, mentions[next].mark != nil, index > 0,
                    mentions[index - 1].members != nil, frame.slices.count > 1
                {
                    // "NAM won eleven deals in January, APAC six."
                    return !frame.metrics.isEmpty
                }
                if quantity.isInWords, mentions[next].metrics == nil {
                    return !frame.metrics.isEmpty
                        && (memberBehind(index) != nil || isToldOfMetric(index))
                }
                if case .sense(.ordinal) = mentions[next].kind { return false }
                if mentions[next].baseline == nil,
                    ["months", "month", "quarters", "quarter", "years", "days", "weeks"]
                        .contains(word(next))
                {
                    return false
                }
            } else if quantity.isInWords {
                return mentions[safe: index - 1]?.members != nil && !frame.metrics.isEmpty
            }
            if mentions[safe: index + 1]?.baseline == nil,
                ["month", "months", "quarters", "quarter", "years", "days", "weeks"]
                    .contains(tokens[safe: mentions[index].tokens.upperBound]?.text ?? "")
            {
                return false
            }
            if index > 0, mentions[index - 1].extreme != nil { return false }
            return !(mentions[index].tokens.lowerBound == 0 && mentions[safe: 1]?.mark == ".")
        }
    }

    /// "complaints of three in January", "breakdowns stood at two in May".
    private func isToldOfMetric(_ index: Int) -> Bool {
        guard let back = before(index), let next = mentions[safe: index + 1],
            mentions[..<back].contains(where: { $0.metrics != nil })
        else { return false }
        let isTold: Bool =
            switch mentions[back].sense {
            case .of, .copula: true
            case .preposition: word(back) == "at"
            default: false
            }
        let isPlaced =
            switch next.kind {
            case .sense(.preposition): mentions[safe: index + 2]?.period != nil
            case .mark, .sense(.clauseOpener): true
            default: false
            }
        return isTold && isPlaced
    }

    /// "12 customers", "62% of visits": a thing that the tables do not know.
    func unknownObject(after index: Int) -> String? {
        guard var next = mentions[safe: index + 1].map({ _ in index + 1 }) else { return nil }
        if mentions[next].sense == .of || word(next) == "from" || word(next) == "for",
            mentions.indices.contains(next + 1)
        {
            next += 1
        }
        while mentions.indices.contains(next),
            mentions[next].sense == .determiner || mentions[next].sense == .plain
        {
            next += 1
        }
        guard mentions.indices.contains(next), mentions[next].kind == .unknown else { return nil }
        let name = tokens[mentions[next].tokens.lowerBound].text
        return "the tables have no \"\(name)\""
    }

    /// "$418K is what web traffic came to".
    private func unknownSubjectOfValue(behind index: Int) -> String? {
        guard
            mentions[safe: index + 1]?.sense == .copula
                || mentions[safe: index + 1].map({ $0.mark == ":" || $0.sense == .plain }) ?? false
        else { return nil }
        let unknown = mentions[(index + 1)...].first { mention in
            mention.kind == .unknown && !tokens[mention.tokens.lowerBound].isCapitalised
        }
        return unknown.map { tokens[$0.tokens.lowerBound].text }
    }

    /// "booked newsletter sign-ups of $1.5M": a measure that the tables do not know.
    func unknownMeasure(before index: Int) -> String? {
        guard !frame.namesMetric else { return nil }
        if let thing = unknownSubjectOfValue(behind: index) {
            return "the tables have no \"\(thing)\""
        }
        guard index > 1, mentions[index - 1].sense == .of else { return nil }
        for mention in mentions[..<(index - 1)].reversed() {
            switch mention.kind {
            case .unknown: return "the tables have no \"\(tokens[mention.tokens.lowerBound].text)\""
            case .entity, .dimension, .sense(.preposition), .sense(.determiner), .sense(.plain):
                continue
            default: return nil
            }
        }
        return nil
    }
}
