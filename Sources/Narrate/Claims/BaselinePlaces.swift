/// Periods that are not the clause's own for what stands around them.
extension ClausePeriods {
    /// "the January target", "January's $1.45M plan": says when, whatever stands before.
    static func isOfTarget(_ index: Int, in mentions: [Mention]) -> Bool {
        var next = index + 1
        while next < mentions.count, next - index < 6 {
            switch mentions[next].kind {
            case .sense(.target): return true
            case .sense(.plain), .sense(.determiner), .metric, .quantity: next += 1
            default: return false
            }
        }
        return false
    }

    /// "After July's 31.7%, it lost six points in August": where the change sets out from.
    static func ownsValueBefore(
        _ index: Int, in mentions: [Mention], _ tokens: [Token]
    ) -> Bool {
        func text(_ place: Int) -> String? {
            mentions[safe: place].map { tokens[$0.tokens.lowerBound].text }
        }
        return ["after", "following"].contains(text(index - 1)) && text(index + 1) == "'s"
            && mentions[safe: index + 2]?.quantity != nil
            && mentions[(index + 3)...].contains { $0.period != nil }
    }

    /// "1.9 times that of January", "three times August's", "double what it was in May".
    static func isBehindMultiple(
        _ index: Int, in mentions: [Mention], _ tokens: [Token]
    ) -> Bool {
        func text(_ place: Int) -> String { tokens[mentions[place].tokens.lowerBound].text }
        var isLinked =
            mentions[safe: index + 1].map { _ in
                ["'s", "level", "levels", "figure", "value", "total"].contains(text(index + 1))
            } ?? false
        var isFractionLinked = false
        var back = index - 1
        while back >= 0, index - back < 12 {
            switch mentions[back].kind {
            case .sense(.pronoun):
                isLinked = true
                isFractionLinked = true
            case .sense(.rival(let rival)) where rival.relation == .level:
                isLinked = true
                isFractionLinked = true
            case .sense(.of), .sense(.comparator): isLinked = true
            case .sense(.plain):
                if text(back) == "what" || text(back) == "level" || text(back) == "figure" {
                    isLinked = true
                    isFractionLinked = true
                }
            case .sense(.determiner), .sense(.preposition), .sense(.copula), .metric: break
            case .quantity(let quantity):
                return (quantity.unit == .times && isLinked)
                    || (quantity.isFraction && isFractionLinked)
            case .sense(.multiple): return isLinked && text(back).hasSuffix("le")
            default: return false
            }
            back -= 1
        }
        return false
    }
}
