import SalesCore

/// Parts of a change: what of the rise in a metric was whose, wherever each of them stands.
extension RoleReading {
    /// The part where its words leave no other way to read them, so that it is read before all else.
    var definitePart: [Token]? {
        guard let change, let quantity = only(quantities.filter { !isTheWhole($0) }),
            abs(quantity - change) > 1,
            isOfTheChange(quantity, change) ? !isPlainPart : isTiedToTheChange(quantity, change)
        else { return nil }
        return changePart
    }

    /// "As for the rise in revenue in May on April, EMEA stands for 54%."
    var changePart: [Token]? {
        guard let change, let quantity = only(quantities.filter { !isTheWhole($0) }),
            isPercent(quantity), let member = only(namedOnce(members)), !metrics.isEmpty,
            extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty, extras[.span] == nil
        else { return nil }
        if !isOfTheChange(quantity, change) {
            guard let noun = phrase(from: change, to: quantity), !noun.contains(quantity),
                !noun.contains(member), mentions[safe: quantity - 1]?.sense != .by
            else { return nil }
        }
        let part = words(member) + said("accounted for") + words(quantity) + said("of the")
        if let times {
            return part + words(change) + said("in") + words(metrics[0]) + times.now + times.base
        }
        return asTold(part, change, quantity, member)
    }

    /// Where it is not plain which period is compared with which: in the order of the text.
    private func asTold(
        _ part: [Token], _ change: Int, _ quantity: Int, _ member: Int
    ) -> [Token]? {
        let last = ([metrics[0]] + periods + baselines).max() ?? change
        let outside = periods.filter { $0 < change }
        guard metrics[0] > change, outside.count <= 1, !(change...last).contains(quantity),
            !(change...last).contains(member)
        else { return nil }
        let opening = outside.first.map { said("in") + words($0) + said(",") } ?? []
        let span = mentions[change].tokens.lowerBound..<mentions[last].tokens.upperBound
        return opening + part + tokens[span]
    }

    /// The noun that tells the change: "the rise in revenue", "the May upswing", "drop in May".
    private var change: Int? {
        let others: Set<String> = ["behind", "down", "up", "lower", "higher"]
        return only(directions.filter { isNoun($0) || !others.contains(word($0)) })
            .flatMap { isNoun($0) ? $0 : nil }
    }

    private func isNoun(_ index: Int) -> Bool {
        guard let direction = mentions[index].direction, direction.form != .adjective,
            direction.form != .comparative
        else { return false }
        // "EMEA's cut of revenue" is its share.
        if word(index) == "cut", mentions[safe: index + 1]?.sense == .of { return false }
        if direction.form == .noun { return true }
        guard index > 0, let earlier = before(index) else { return true }
        switch mentions[index - 1].kind {
        case .sense(.determiner), .mark: return true
        case .period: return mentions[earlier].period != nil && ofMetric(index) != nil
        case .sense(.plain): return mentions[earlier].sense == .of || ofMetric(index) != nil
        default: return false
        }
    }

    /// The metric that "in" or "of" ties to the change.
    private func ofMetric(_ change: Int) -> Int? {
        guard let link = after(change), mentions[link].isLink, let metric = after(link),
            mentions[metric].metrics != nil
        else { return nil }
        return metric
    }

    /// From the change to the last of its metric and times.
    private func phrase(from change: Int, to quantity: Int) -> ClosedRange<Int>? {
        guard let metric = ofMetric(change) ?? (isOfIt(quantity) ? change : nil) else {
            return nil
        }
        let quantity = quantities.first { $0 > change } ?? mentions.count
        let member = members.first { $0 > change } ?? mentions.count
        let times = (periods + baselines).filter { $0 > change && $0 < min(quantity, member) }
        return change...max(metric, times.max() ?? metric)
    }

    /// "54% of the total May rise".
    private func isOfTheChange(_ quantity: Int, _ change: Int) -> Bool {
        guard quantity < change, mentions[safe: quantity + 1]?.sense == .of else { return false }
        return mentions[(quantity + 2)..<change].allSatisfy { mention in
            switch mention.kind {
            case .sense(.determiner), .sense(.plain), .sense(.pronoun), .period,
                .sense(.quantifier(.all)):
                true
            default: false
            }
        }
    }

    /// Words that the rules of clauses read by themselves.
    private var isPlainPart: Bool { !names(["behind"]) }

    /// "54% of it", "a part of 54%", "to the extent of 54%".
    private func isTiedToTheChange(_ quantity: Int, _ change: Int) -> Bool {
        !parts.isEmpty || names(Self.ties) || isOfIt(quantity)
            || isFromMember(quantity)
            || (names(["break", "broken", "down", "split"]) && directions.count > 1)
    }

    private func isOfIt(_ quantity: Int) -> Bool {
        guard mentions[safe: quantity + 1]?.sense == .of,
            let next = tokens[safe: mentions[quantity + 1].tokens.upperBound]
        else { return false }
        return ["it", "this", "that"].contains(next.text)
    }

    /// "19% from EMEA".
    private func isFromMember(_ quantity: Int) -> Bool {
        mentions[safe: quantity + 1]?.sense == .from && mentions[safe: quantity + 2]?.members != nil
    }

    /// "If the rise is set at 100%".
    private func isTheWhole(_ index: Int) -> Bool {
        quantities.count == 2 && isPercent(index)
            && mentions[index].quantity?.value == 1
            && names(["if", "set", "is", "as"])
    }

    private static let ties: Set<String> = [
        "part", "share", "related", "owes", "owe", "owed", "gives", "lay", "lies", "portion", "cut",
        "slice", "piece", "weight", "contribution", "proportion", "bridge", "waterfall", "broken",
        "analysed", "analyzed", "analysis", "assigns", "assigned", "splitting", "split",
        "decomposed", "decomposition", "door", "responsible", "origin", "source", "sits", "sat",
        "sit", "traced", "trace", "traces", "put", "came", "comes", "come", "recap", "extent",
        "driver", "drivers", "made", "brought", "bringing", "breakdown", "fell", "falls",
        "originated", "stemmed", "arose", "derived", "owing", "attributable", "allocated",
        "ascribed", "credited", "chalked", "pinned",
    ]
}

extension Mention {
    /// "in", "of" or the like.
    fileprivate var isLink: Bool { sense == .preposition || sense == .of }
}
