import SalesCore

/// The periods of a clause, by what they do in it.
struct ClausePeriods {
    enum Named: Hashable, Sendable {
        case reference(PeriodReference)
        case sense(BaselineSense)
    }

    private(set) var primary: [PeriodReference] = []
    /// "last month" where it says when, not against what.
    private(set) var primaryBaseline: BaselineSense?
    private(set) var baselines: [Named] = []
    private(set) var since: PeriodReference?
    /// Whether the clause tells a movement.
    let tellsMovement: Bool
    /// Whether a single day says when, which no cell holds.
    private(set) var tellsDay = false

    var baselineGrain: Grain? {
        for case .sense(let sense) in baselines where sense.baseline == .previous {
            return sense.grain
        }
        return nil
    }

    init(_ mentions: [Mention], _ tokens: [Token]) {
        let hasDirection = mentions.contains { Self.tellsDirection($0.kind) }
        tellsMovement = hasDirection
        for index in mentions.indices {
            let place = Self.place(of: index, in: mentions, tokens, hasDirection: hasDirection)
            if let reference = mentions[index].period {
                if reference == .day {
                    tellsDay = tellsDay || Self.saysWhen(mentions[index], tokens)
                    continue
                }
                note(reference, at: Self.isOver(index, mentions, tokens) ? .primary : place)
            } else if let sense = mentions[index].baseline {
                note(sense, at: place, standsFirst: index == 0, hasDirection: hasDirection)
            }
        }
    }

    /// "on 12 October" says when, where nothing is told to have been written or held on that day.
    private static func saysWhen(_ day: Mention, _ tokens: [Token]) -> Bool {
        var index = day.tokens.lowerBound - 1
        if index > 0, tokens[index].text == "of" {
            // "on the 12th of October"
            index -= 1
        }
        while index >= 0, tokens[index].kind == .number || dayWords.contains(tokens[index].text) {
            index -= 1
        }
        guard index >= 0, ["on", "in", "for", "during"].contains(tokens[index].text) else {
            return false
        }
        return !tokens.contains { datedWords.contains($0.text) }
    }

    private static let dayWords: Set<String> = [
        "the", ",", "st", "nd", "rd", "th", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday",
    ]

    private static let datedWords: Set<String> = [
        "reported", "published", "prepared", "dated", "updated", "reviewed", "sent", "presented",
        "issued", "compiled", "closed", "exported", "discussed", "announced", "written", "printed",
        "meeting", "board", "call", "due", "deadline", "created", "checked", "signed", "approved",
        "released", "generated", "received", "loaded", "run", "ran", "meets", "meet", "note",
        "email", "e-mail", "memo", "version", "snapshot", "extract", "export",
    ]

    /// "over the last six months": how long, not against what.
    private static func isOver(
        _ index: Int, _ mentions: [Mention], _ tokens: [Token]
    ) -> Bool {
        guard case .span = mentions[index].period, let before = mentions[safe: index - 1] else {
            return false
        }
        return ["over", "on", "between"].contains(tokens[before.tokens.lowerBound].text)
    }

    private static func tellsDirection(_ kind: Mention.Kind) -> Bool {
        switch kind {
        case .sense(.direction), .sense(.gain): true
        case .sense(.multiple(let factor)): factor == 2
        default: false
        }
    }

    private mutating func note(_ reference: PeriodReference, at place: Place) {
        switch place {
        case .baseline: baselines.append(.reference(reference))
        case .since: since = reference
        case .primary: primary.append(reference)
        }
    }

    private mutating func note(
        _ sense: BaselineSense, at place: Place, standsFirst: Bool, hasDirection: Bool
    ) {
        if place != .primary || (sense.standsAlone && (hasDirection || !standsFirst)) {
            baselines.append(.sense(sense))
        } else if primaryBaseline == nil {
            primaryBaseline = sense
        }
    }

    enum Place { case primary, baseline, since }

    /// "counted from the start of the year through June": up to when, not against what.
    static func closesStretch(_ mention: Mention, _ tokens: [Token]) -> Bool {
        let first = tokens[mention.tokens.lowerBound].text
        return first == "through" || (first == "as" && mention.tokens.count > 1)
    }

    /// "-8.1% on September": a change told by its sign.
    private static func isSigned(_ index: Int, _ mentions: [Mention]) -> Bool {
        mentions[safe: index]?.quantity?.hasSign ?? false
    }

    /// "the same as", "on a par with".
    private static func compares(_ mention: Mention, _ tokens: [Token]) -> Bool {
        ["as", "with", "to"].contains(tokens[mention.tokens.upperBound - 1].text)
    }

    /// What the words before a period make of it.
    static func place(
        of index: Int, in mentions: [Mention], _ tokens: [Token], hasDirection: Bool
    ) -> Place {
        if isOfTarget(index, in: mentions) { return .primary }
        if ownsValueBefore(index, in: mentions, tokens) { return .baseline }
        if isBehindMultiple(index, in: mentions, tokens) { return .baseline }
        var back = index - 1
        var sawQuantity = false
        var sawPreposition = false
        while back >= 0, index - back < 9 {
            switch mentions[back].kind {
            case .sense(.comparator): return .baseline
            // "is missing from August": when.
            case .sense(.from) where mentions[safe: back - 1]?.sense == .missing: return .primary
            case .sense(.from): return .baseline
            case .sense(.rival) where back == index - 1: return .baseline
            case .sense(.rival(let rival)):
                return rival.relation == .level || sawPreposition ? .primary : .baseline
            case .sense(.since): return .since
            case .quantity where !sawQuantity: sawQuantity = true
            case .sense(.ordinal) where !sawQuantity: sawQuantity = true
            case .sense(.preposition):
                let word = tokens[mentions[back].tokens.lowerBound].text
                if word == "on", back == index - 1, hasDirection || isSigned(back - 1, mentions) {
                    return .baseline
                }
                if word == "between" { return .baseline }
                if Self.closesStretch(mentions[back], tokens) { return .primary }
                sawPreposition = true
            case .sense(.plain):
                let word = tokens[mentions[back].tokens.lowerBound].text
                // "Over May, sales rose" says when; "up 3% over April", against what.
                if word == "over", back == 0 { return .primary }
                if word == "over" || word == "versus",
                    hasDirection || isSigned(back - 1, mentions)
                {
                    return .baseline
                }
                if word == "until" { return .primary }
            case .sense(.direction(let direction))
            where direction.sign == .flat && Self.compares(mentions[back], tokens):
                return .baseline
            case .sense(.direction(let direction))
            where direction.form == .comparative || direction.sign == .flat:
                // "below September", "unchanged September"
                // "more in January than in December" says when.
                return direction.form == .comparative && !sawQuantity && !sawPreposition
                    ? .baseline : .primary
            case .sense(.determiner), .sense(.of), .sense(.negation): break
            default: return .primary
            }
            back -= 1
        }
        return .primary
    }
}

/// What a sentence says of periods outside the clause that is read.
struct SentencePeriods {
    /// The first period that says when, wherever it stands.
    var primary: PeriodReference?
    /// The comparison of the last clause.
    var trailingBaseline: ClausePeriods.Named?
    /// Whether the sentence opens with its comparison: "Compared with October 2024, …".
    var baselineIsOverAll = false
}
