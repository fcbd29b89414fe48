import SalesCore

/// What stands behind a word that compares: members, all others, a period or a target.
struct ComparedObject {
    /// The names in the order they stand, each with what it may be.
    private(set) var members: [(index: Int, members: [Slice.Member])] = []
    /// "the other regions", "the rest".
    private(set) var isAllOthers = false
    private(set) var isCombined = false
    private(set) var dimension: String?
    /// The period or baseline before anything else.
    private(set) var period: Int?
    private(set) var target: Int?
    /// The first amount that stands there.
    private(set) var quantity: Int?
    /// The last mention that belongs to it.
    private(set) var last: Int

    var namesMembers: Bool { !members.isEmpty || isAllOthers }

    /// Reads what follows a mention.
    init(after index: Int, in mentions: [Mention], _ tokens: [Token], through allowed: Link) {
        last = index
        var next = index + 1
        var sawMetric = false
        scan: while next < mentions.count, next - index < 14 {
            let mention = mentions[next]
            switch mention.kind {
            case .sense(.determiner), .sense(.pronoun), .sense(.of): break
            case .sense(.plain):
                let word = tokens[mention.tokens.lowerBound].text
                if ["other", "others", "rest", "else", "remaining"].contains(word) {
                    isAllOthers = true
                    last = next
                }
            case .sense(.quantifier(let quantifier)) where quantifier != .only: break
            case .sense(.rival(let rival)) where rival.relation == .level && allowed == .size: break
            case .sense(.copula) where allowed == .size: break
            case .sense(.preposition):
                guard allowed != .nothing, !sawMetric, !isAllOthers else { break scan }
                if allowed == .size, period == nil,
                    mentions[safe: next + 1].map({ $0.period == nil }) ?? true
                {
                    break scan
                }
            case .metric:
                if isAllOthers { break scan }
                sawMetric = true
            case .dimension(let name):
                guard isAllOthers else { break scan }
                dimension = name
                last = next
            case .quantity(let amount):
                if isAllOthers, amount.isWhole { break }
                guard quantity == nil, members.isEmpty else { break scan }
                quantity = next
            case .period, .sense(.baseline):
                if isAllOthers { break scan }
                period = period ?? next
            case .sense(.target):
                target = next
                last = next
                break scan
            case .entity:
                guard !isAllOthers, quantity == nil, period == nil else { break scan }
                takeMembers(from: next, in: mentions, tokens)
                return
            case .sense(.combined) where isAllOthers:
                isCombined = true
                last = next
                break scan
            default: break scan
            }
            next += 1
        }
        if isAllOthers, quantity != nil || target != nil { isAllOthers = false }
    }

    /// What may stand between the word and its object.
    enum Link {
        case nothing
        /// "than in APAC".
        case preposition
        /// "twice the size of", "half of what it was in".
        case size
    }

    /// "APAC", "APAC and EMEA", "Beans, Grinders and Filters combined".
    private mutating func takeMembers(
        from first: Int, in mentions: [Mention], _ tokens: [Token]
    ) {
        var next = first
        while next < mentions.count, next - first < 24 {
            switch mentions[next].kind {
            case .entity(let names):
                members.append((next, names))
                last = next
            case .sense(.conjunction), .sense(.determiner):
                let isArticled = mentions[safe: next + 1]?.sense == .determiner
                guard mentions[safe: next + (isArticled ? 2 : 1)]?.members != nil else { return }
            case .mark(","):
                guard mentions[safe: next + 1]?.members != nil,
                    isList(from: next, in: mentions)
                else { return }
            case .sense(.plain) where tokens[mentions[next].tokens.lowerBound].text == "'s": break
            case .metric where next == last + 2 && mentions[next - 1].sense == .plain: break
            case .sense(.combined):
                isCombined = members.count > 1
                last = next
                return
            default: return
            }
            next += 1
        }
    }

    /// Whether names and commas go on to an "and" before the last name.
    private func isList(from comma: Int, in mentions: [Mention]) -> Bool {
        for mention in mentions[comma...].dropFirst() {
            switch mention.kind {
            case .entity, .mark(","): continue
            case .sense(.conjunction): return true
            default: return false
            }
        }
        return false
    }
}

extension ComparedObject {
    /// What a mention compares its subject with; none where it compares nothing.
    init?(of index: Int, in mentions: [Mention], _ tokens: [Token]) {
        switch mentions[index].kind {
        case .sense(.comparator):
            self.init(after: index, in: mentions, tokens, through: .preposition)
        case .sense(.rival(let rival)):
            self.init(
                after: index, in: mentions, tokens,
                through: rival.relation == .level ? .size : .nothing)
        case .sense(.direction(let direction)) where direction.form == .comparative:
            guard
                ["above", "below", "behind"].contains(
                    tokens[mentions[index].tokens.lowerBound].text)
            else { return nil }
            self.init(after: index, in: mentions, tokens, through: .nothing)
        case .sense(.multiple):
            guard
                ["double", "triple", "quadruple"].contains(
                    tokens[mentions[index].tokens.lowerBound].text)
            else { return nil }
            self.init(after: index, in: mentions, tokens, through: .size)
        case .quantity(let quantity) where quantity.unit == .times:
            self.init(after: index, in: mentions, tokens, through: .size)
        case .quantity(let quantity) where quantity.unit == .percent:
            guard let next = mentions[safe: index + 1], next.sense == .of || quantity.isFraction
            else { return nil }
            self.init(after: index, in: mentions, tokens, through: .size)
            // A part of another member of the same kind is a ratio, not a share.
            let before = mentions[..<index].compactMap { $0.members?.first }
            members = members.filter { _, names in
                names.contains { name in
                    before.contains { $0.dimension == name.dimension && $0 != name }
                }
            }
            isAllOthers = false
        default: return nil
        }
    }

    /// The places of the names that others are compared with.
    static func rivals(in mentions: [Mention], _ tokens: [Token]) -> Set<Int> {
        var rivals: Set<Int> = []
        for index in mentions.indices {
            guard let object = ComparedObject(of: index, in: mentions, tokens) else { continue }
            rivals.formUnion(object.members.map(\.index))
        }
        return rivals
    }

    /// Words that compare with nothing they could mean that by are what they else mean.
    static func resolved(_ mentions: [Mention], _ tokens: [Token]) -> [Mention] {
        guard mentions.contains(where: { $0.rival != nil }) else { return mentions }
        return mentions.enumerated().map { index, mention in
            guard let rival = mention.rival,
                let object = ComparedObject(of: index, in: mentions, tokens),
                object.target == nil, !object.namesMembers,
                object.period == nil || object.quantity != nil
            else { return mention }
            // "December missed by 2.6%"
            if mentions[safe: index + 1]?.sense == .by { return mention }
            // "the target of $1.45M was missed"
            let speaksOfTarget = mentions[max(0, index - 9)..<index].contains {
                $0.sense == .target
            }
            if speaksOfTarget, object.quantity == nil { return mention }
            return Mention(kind: .sense(rival.fallbackSense), tokens: mention.tokens)
        }
    }
}

extension Mention {
    var rival: RivalSense? { if case .sense(.rival(let rival)) = kind { rival } else { nil } }
}
