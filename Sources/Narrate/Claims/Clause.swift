/// One predicate of a sentence with the words around it.
struct Clause: Sendable {
    var mentions: [Mention]
    /// What a bracket stands behind: its subject.
    var anchor: Mention?
    /// Whether "and" or a comma ties it to the clause before.
    var isJoined: Bool
    /// Index of the clause that the bracket stands in.
    var host: Int?

    var namesMetric: Bool { mentions.contains { $0.metrics != nil } }
}

/// Cuts a sentence into clauses, so that a number meets its own subject.
struct ClauseSplitter {
    private let mentions: [Mention]

    init(_ mentions: [Mention]) { self.mentions = mentions }

    func clauses() -> [Clause] {
        var clauses: [Clause] = []
        var brackets: [Clause] = []
        var current = Clause(mentions: [], anchor: nil, isJoined: false, host: nil)
        var hasPredicate = false
        func close(isJoined: Bool) {
            if !current.mentions.isEmpty { clauses.append(current) }
            current = Clause(mentions: [], anchor: nil, isJoined: isJoined, host: nil)
            hasPredicate = false
        }
        var index = 0
        while index < mentions.count {
            let mention = mentions[index]
            if mention.mark == "(" || mention.mark == "[", let end = closingBracket(after: index) {
                brackets.append(
                    Clause(
                        mentions: Array(mentions[(index + 1)..<end]),
                        anchor: current.mentions.last, isJoined: true, host: clauses.count))
                index = end + 1
                continue
            }
            if isHardBoundary(mention) {
                if mention.mark != ";", isNumberAlone(current) {
                    hasPredicate = false
                } else if mention.mark == ":", !hasPredicate,
                    current.mentions.contains(where: namesTopic),
                    mentions[safe: index + 1]?.quantity != nil,
                    mentions[safe: index + 2]?.mark != ":"
                {
                    // "Mean monthly orders in Q3: 4,745": the value of what stands before.
                    current.mentions.append(mention)
                } else {
                    close(isJoined: false)
                }
                index += 1
                continue
            }
            if mention.sense == .clauseOpener, hasPredicate, !endsWith(current, index) {
                close(isJoined: true)
                current.mentions.append(mention)
                index += 1
                continue
            }
            let isJoint = mention.mark == "," || mention.sense == .conjunction
            if isJoint, hasPredicate, startsPredicate(after: index) {
                close(isJoined: true)
            } else {
                current.mentions.append(mention)
                hasPredicate =
                    hasPredicate || (isPredicate(mention) && !isOpening(current, mention))
            }
            index += 1
        }
        close(isJoined: false)
        return clauses + brackets
    }

    /// "ended May with higher sales", "was the only region with lower costs": one statement.
    private func endsWith(_ clause: Clause, _ opener: Int) -> Bool {
        var next = opener + 1
        while mentions[safe: next]?.sense == .determiner { next += 1 }
        switch mentions[safe: next]?.sense {
        case .extreme: break
        case .direction(let direction):
            guard direction.form == .adjective || direction.form == .comparative,
                mentions[safe: next + 1]?.metrics != nil
            else { return false }
        default: return false
        }
        return !clause.mentions.contains { mention in
            switch mention.kind {
            case .quantity(let quantity): !quantity.isWhole
            case .sense(.direction), .sense(.gain), .sense(.accountedFor), .sense(.multiple),
                .sense(.rival), .sense(.comparator):
                true
            default: false
            }
        }
    }

    /// "With $412K, EMEA …", "At $412K, EMEA …": a number before its subject.
    private func isOpening(_ clause: Clause, _ mention: Mention) -> Bool {
        // "Of the rise in May, EMEA contributed 54%": what it is part of.
        if clause.mentions.first?.sense == .of {
            return !clause.mentions.contains { $0.mark == "," }
        }
        guard let quantity = mention.quantity else { return false }
        if quantity.unit == .percent, opensWithShare(clause) { return true }
        switch clause.mentions.first?.sense {
        case .clauseOpener, .preposition: return true
        default: return false
        }
    }

    /// "Just over half of sales, 50.7%, came from EMEA": whose share comes after the comma.
    private func opensWithShare(_ clause: Clause) -> Bool {
        let first = clause.mentions.firstIndex { $0.sense != .determiner }
        guard let first, clause.mentions[first].quantity?.unit == .percent else { return false }
        return first + 1 == clause.mentions.count || clause.mentions[first + 1].sense == .of
    }

    /// "$5.2M: that is where revenue stood in March": what is said of the number comes behind.
    private func isNumberAlone(_ clause: Clause) -> Bool {
        clause.mentions.last?.quantity != nil && !clause.mentions.contains(where: namesTopic)
            && clause.mentions.count { $0.quantity != nil } == 1
    }

    private func namesTopic(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .metric, .entity, .dimension, .period, .unknown, .sense(.direction),
            .sense(.baseline):
            true
        default: false
        }
    }

    private func isHardBoundary(_ mention: Mention) -> Bool {
        mention.mark == ";" || mention.mark == "\u{2014}" || mention.mark == "|"
            || mention.mark == ":"
    }

    private func closingBracket(after open: Int) -> Int? {
        var index = open + 1
        while index < mentions.count, index - open < 40 {
            if mentions[index].mark == ")" || mentions[index].mark == "]" { return index }
            index += 1
        }
        return nil
    }

    private func isPredicate(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .quantity(let quantity): !quantity.isWhole
        case .sense(.direction(let direction)): direction.form != .comparative
        case .sense(.copula), .sense(.gain), .sense(.accountedFor), .sense(.offset),
            .sense(.multiple), .sense(.rival):
            true
        default: false
        }
    }

    /// "ranked second of four, unchanged from …": what comes is said of the place.
    private func endsRank(before joint: Int) -> Bool {
        mentions[..<joint].suffix(8).contains {
            if case .sense(.ordinal) = $0.kind { true } else { false }
        }
    }

    /// Whether what follows a comma or "and" says something of its own.
    private func startsPredicate(after joint: Int) -> Bool {
        var index = joint + 1
        var sawNominal = false
        var sawQuantity = false
        if index < mentions.count, mentions[index].sense == .conjunction { index += 1 }
        let first = index
        while index < mentions.count, index - joint < 16 {
            let mention = mentions[index]
            switch mention.kind {
            case .metric, .entity, .dimension, .unknown:
                if sawQuantity, index > first + 1 { return false }
                sawNominal = true
            case .sense(.pronoun): sawNominal = true
            case .quantity(let quantity):
                if sawNominal { return !quantity.isWhole || index + 1 == mentions.count }
                sawQuantity = true
                if index == first, let next = mentions[safe: index + 1] {
                    switch next.kind {
                    case .sense(.from):
                        // "…, $354K from Festivals and $126K from Libraries" is a list.
                        if mentions[safe: index + 2]?.members == nil { return true }
                    case .sense(.comparator), .sense(.baseline): return true
                    case .sense(.direction(let direction)) where direction.form != .verb:
                        return true
                    case .metric:
                        // "4,312 orders" after a finished statement
                        if !quantity.isWhole { return true }
                    default: break
                    }
                }
            case .sense(.direction(let direction)):
                if direction.form == .comparative { return sawQuantity }
                return index > first || direction.sign != .flat || !endsRank(before: joint)
            case .sense(.accountedFor), .sense(.offset), .sense(.copula), .sense(.gain),
                .sense(.multiple), .sense(.rival):
                return true
            case .sense(.extreme), .sense(.ordinal), .sense(.streak):
                if !sawNominal { return true }
            case .sense(.from), .sense(.comparator), .sense(.since), .sense(.by):
                if index == first { return false }
            case .sense(.clauseOpener): return false
            case .mark(let mark):
                if mark == "," || mark == "(" || mark == ";" || mark == "\u{2014}" { return false }
            case .sense(.conjunction): return false
            case .period:
                // "September missed by 0.4%, and December by 2.6%"
                if index == first, mentions[safe: index + 1]?.sense == .by,
                    mentions[safe: index + 2]?.quantity != nil
                {
                    return true
                }
            case .strayNumber, .sense: break
            }
            index += 1
        }
        return false
    }
}

extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
