import SalesCore

/// Amounts in brackets that stand below zero, as ledgers write them: "was ($8,447)".
enum AccountingBrackets {
    static func joined(_ mentions: [Mention]) -> [Mention] {
        guard mentions.contains(where: { $0.mark == "(" }) else { return mentions }
        var joined: [Mention] = []
        var index = 0
        while index < mentions.count {
            let mention = mentions[index]
            if mention.mark == "(", let amount = mentions[safe: index + 1]?.quantity,
                mentions[safe: index + 2]?.mark == ")", isValue(amount, behind: joined.last)
            {
                var negative = amount.with(value: amount.value.negated)
                negative.hasSign = true
                joined.append(
                    Mention(
                        kind: .quantity(negative),
                        tokens: mention.tokens.lowerBound..<mentions[index + 2].tokens.upperBound))
                index += 3
            } else {
                joined.append(mention)
                index += 1
            }
        }
        return joined
    }

    /// Behind a word that a value follows; behind a name or a number the bracket is an aside.
    private static func isValue(_ amount: Quantity, behind mention: Mention?) -> Bool {
        guard !amount.hasSign, amount.qualifier == nil else { return false }
        switch amount.unit {
        case .money: break
        case .percent, .points: return mention?.mark == ":"
        case .plain, .times: return false
        }
        switch mention?.kind {
        case .sense(.copula), .sense(.preposition), .sense(.of), .sense(.to), .sense(.from),
            .sense(.comparator), .sense(.clauseOpener), .mark(":"):
            return true
        default: return false
        }
    }
}
