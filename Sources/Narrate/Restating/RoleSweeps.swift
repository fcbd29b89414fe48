import SalesCore

/// All members, none, one only or all but one: who went one way, in whatever words.
extension RoleReading {
    /// "Every region but EMEA", "EMEA alone", "not one of the regions".
    func sweep(_ spec: MetricSpec) -> [Token]? {
        guard isOfSweeps, let verb, let noun = noun(spec) ?? ownNoun(spec), let times,
            let who = who(noun)
        else {
            return nil
        }
        return words(metrics[0]) + said(verb) + who + times.now + times.base
    }

    /// The same where no word tells how far they went, so that nothing is lost.
    func definiteSweep(_ spec: MetricSpec) -> [Token]? {
        guard !dimensions.isEmpty || isOnlyOne, force?.isEmpty == true, !names(Self.rivals) else {
            return nil
        }
        return sweep(spec)
    }

    /// "down | EMEA only", where no noun says of what EMEA is the only one.
    private var isOnlyOne: Bool {
        guard dimensions.isEmpty, Set(extras.keys) == [.only], let member = only(members),
            let word = only(extras[.only] ?? [])
        else { return false }
        return word == member + 1
            && (mentions[safe: word + 1].map { $0.mark != nil || $0.period != nil } ?? true)
    }

    private func ownNoun(_ spec: MetricSpec) -> Dimension? {
        guard isOnlyOne, let name = mentions[members[0]].members?.first?.dimension else {
            return nil
        }
        return spec.dimensions.first { $0.name == name }
    }

    /// "than any other region": of levels, not of moves.
    private static let rivals: Set<String> = ["as", "rest"]

    private var isOfSweeps: Bool {
        extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty && !isThanMember
            && quantities.allSatisfy(isOne)
            && (parts.isEmpty || quantities.isEmpty)
            && says(
                only: [
                    .all, .none, .only, .exception, .others, .negation, .everywhere, .omitted,
                ])
    }

    /// "no other region had more than EMEA": of levels.
    private var isThanMember: Bool {
        comparators.contains { than in
            guard word(than) == "than", let next = after(than) else { return false }
            if mentions[next].members != nil { return true }
            let isLink = mentions[next].sense == .preposition || mentions[next].dimension != nil
            return isLink
                && (mentions[next + 1..<min(next + 4, mentions.count)].first {
                    $0.members != nil || $0.period != nil
                })?.members != nil
        }
    }

    /// "every one of them", "the odd one out", but not "all but one of them".
    private func isOne(_ index: Int) -> Bool {
        let before = tokens[safe: mentions[index].tokens.lowerBound - 1]?.text ?? ""
        return mentions[index].quantity?.isInWords == true
            && mentions[index].quantity?.value == 1 && !Self.sparing.contains(before)
    }

    private static let sparing: Set<String> = ["but", "except", "bar", "save", "barring"]

    private var verb: String? {
        switch directions.isEmpty ? upAgainst : sign {
        case .up: "rose"
        case .down: "fell"
        default: nil
        }
    }

    /// "up against May" may be one phrase of comparison.
    private var upAgainst: DirectionSense.Sign? {
        only(comparators).flatMap { word($0) == "up" ? .up : nil }
    }

    private func who(_ noun: Dimension) -> [Token]? {
        if isWithout { return whoLacks(noun) }
        switch namedOnce(members).count {
        case 0:
            if areAll { return said("in every \(noun.singular)") }
            return areNone ? said("in no \(noun.singular)") : nil
        case 1:
            guard let first = dimensions.first else {
                return isOnlyOne ? said("only in") + words(members[0]) : nil
            }
            guard isOf(first, members[0]) else { return nil }
            if isAlone { return said("only in") + words(members[0]) }
            return isExcepted ? said("in every \(noun.singular) except") + words(members[0]) : nil
        default: return nil
        }
    }

    private static let lacking: Set<String> = [
        "without", "failed", "fails", "fail", "escaped", "escapes", "escape", "avoided", "avoids",
    ]

    /// "no region without higher revenue", "not one failed to have it", "the sole region without"
    private var isWithout: Bool {
        only(extras[.negation] ?? []).map { Self.lacking.contains(word($0)) } ?? false
    }

    private func whoLacks(_ noun: Dimension) -> [Token]? {
        let told = Set(extras.keys).subtracting([.negation])
        switch namedOnce(members).count {
        case 0:
            if told == [.none] { return said("in every \(noun.singular)") }
            return told == [.all] ? said("in no \(noun.singular)") : nil
        case 1:
            guard let first = dimensions.first, isOf(first, members[0]),
                told == [.only] || told.isEmpty && isSole
            else {
                return nil
            }
            return said("in every \(noun.singular) except") + words(members[0])
        default: return nil
        }
    }

    private var namesAll: Bool {
        extras[.all] != nil || extras[.everywhere] != nil
            || names(["unanimous", "unanimously", "throughout", "uniformly"])
    }

    private var namesNone: Bool {
        extras[Extra.none] != nil || isDenied
    }

    /// "not in a single region", "we didn't have any region with": not one of them.
    private var isDenied: Bool {
        extras[.negation]?.count == 1 && extras[.exception] == nil
            && names(["single", "any", "one", "anywhere"])
    }

    /// "no region was left out", "with no exception"
    private var namesNoException: Bool {
        extras[Extra.none] != nil && extras[.negation] == nil
            && (extras[.omitted] != nil
                || names(["exception", "exceptions", "holdout", "holdouts", "missed", "spared"]))
    }

    private var areAll: Bool {
        guard extras[.only] == nil, extras[.others] == nil, extras[.exception] == nil else {
            return false
        }
        if namesNoException { return true }
        return namesAll && !namesNone && extras[.negation] == nil && extras[.omitted] == nil
    }

    private var areNone: Bool {
        namesNone && (extras[Extra.none] == nil || extras[.negation] == nil || names(["nowhere"]))
            && !namesAll && !namesNoException && extras[.only] == nil
            && extras[.others] == nil && extras[.exception] == nil && extras[.omitted] == nil
    }

    /// Whether the member is told apart from the rest: "apart from EMEA", "EMEA excepted".
    private var isSetApart: Bool {
        guard let member = members.first else { return false }
        if extras[.exception] != nil || names(Self.apart) { return true }
        return names(["but"]) && isBehindBut(member)
    }

    private static let apart: Set<String> = [
        "apart", "aside", "excepted", "excluded", "save", "odd", "exception", "holdout", "outlier",
    ]

    private func isBehindBut(_ member: Int) -> Bool {
        guard let but = mentions[..<member].lastIndex(where: { word(of: $0) == "but" }) else {
            return false
        }
        return mentions[(but + 1)..<member].allSatisfy { mention in
            switch mention.kind {
            case .sense(.determiner), .sense(.preposition), .sense(.negation), .dimension,
                .sense(.plain), .quantity, .mark(":"):
                true
            default: false
            }
        }
    }

    private func word(of mention: Mention) -> String {
        tokens[mention.tokens.lowerBound].text
    }

    private var isTakenAway: Bool {
        names(["away"]) && names(["take", "taking", "taken"])
            || names(["counting", "count", "exclude", "excluding", "ignoring", "ignore"])
                && extras[.negation]?.count ?? 0 <= 1 && extras[Extra.none] != nil
    }

    private var isAlone: Bool {
        if extras[.negation]?.count == 1, names(["anywhere"]), isBehindBut(members[0]) {
            return extras[.only] == nil && extras[Extra.none] == nil
        }
        if extras[.all] != nil, extras[.only] == nil { return false }
        if extras[Extra.none] != nil {
            return extras[.only] == nil && extras[.negation]?.count ?? 0 <= (isTakenAway ? 1 : 0)
                && (extras[.others] != nil || isSetApart || isTakenAway)
        }
        if extras[.negation] != nil {
            guard extras[.negation]?.count == 1, extras[.only] == nil else { return false }
            if let others = extras[.others]?.first, let not = extras[.negation]?.first {
                // "EMEA rose, the other regions did not."
                return members[0] < others && others < not && directions.allSatisfy { $0 < others }
            }
            return isSetApart && extras[.others] == nil && names(["any", "anywhere", "but"])
        }
        guard extras[.others] == nil, extras[.exception] == nil, !names(["exception"]) else {
            return false
        }
        return extras[.only] != nil || isSole && extras.isEmpty
    }

    /// "rose in a single region: EMEA", "the sole region with"
    private var isSole: Bool { names(["single", "sole", "lone"]) }

    private var isExcepted: Bool {
        guard namesAll, extras[.only] == nil || names(["exception"]), extras[Extra.none] == nil
        else { return false }
        guard let denials = extras[.negation] else { return isSetApart }
        // "in all regions but not in EMEA"
        return denials.count == 1 && members[0] > denials[0]
            && mentions[(denials[0] + 1)..<members[0]].allSatisfy {
                $0.sense == .preposition || $0.sense == .determiner
            }
    }
}
