import SalesCore

/// Reads every statement of one sentence, with what the sentence before leaves to it.
struct SentenceReader {
    let table: MetricTable
    let names: NameIndex
    let report: Period
    /// The whole text.
    let scalars: [Unicode.Scalar]

    /// - Returns: The statements, and what the next sentence may take over.
    func read(
        _ reading: SentenceReading, carried: Frame?
    ) -> (statements: [Statement], frame: Frame?) {
        let denial = DenialReader.length(of: reading.tokens)
        guard denial > 0 else {
            return readPlainly(reading.tokens, reading.mentions, carried: carried)
        }
        let rest = Array(reading.tokens.dropFirst(denial))
        let (statements, frame) = readPlainly(rest, mentions(in: rest), carried: carried)
        return (denied(statements, by: denial), frame)
    }

    /// One denied statement turns round; of several at once the text does not say which is wrong.
    private func denied(_ statements: [Statement], by length: Int) -> [Statement] {
        statements.map { statement in
            let tokens =
                (statement.tokens.lowerBound + length)..<(statement.tokens.upperBound + length)
            guard statements.count == 1 else {
                return Statement(
                    tokens: tokens, kind: statement.kind,
                    assertion: .undecidable(
                        statement.kind, "the text denies several things at once"), readings: [])
            }
            var denied = Statement(
                tokens: tokens, kind: statement.kind, assertion: statement.assertion,
                readings: statement.readings)
            denied.isDenied = true
            return denied
        }
    }

    private func readPlainly(
        _ tokens: [Token], _ mentions: [Mention], carried: Frame?
    ) -> (statements: [Statement], frame: Frame?) {
        guard Self.speaksOfMetrics(mentions) else {
            return (Self.loneReasons(mentions, tokens, after: carried), asked(mentions, carried))
        }
        if let (statements, frame) = readForm(mentions, tokens) { return (statements, frame) }
        let clauses = ClauseSplitter(mentions).clauses()
        let frames = FrameReader(table: table, report: report, tokens: tokens)
        let leading = sentencePeriods(clauses, tokens)
        let announced = frames.announced(in: clauses, leading, after: carried)
        let carried = announced ?? carried
        let isOnItsOwn =
            carried?.isTopic ?? false && !mentions.contains { $0.metrics != nil }
        var read: [Frame] = []
        var statements: [Statement] = []
        var inherited: Assertion?
        for clause in clauses {
            let host = clause.host.flatMap { read[safe: $0] } ?? read.last
            var frame = frames.frame(of: clause, after: host, carried: carried, leading: leading)
            if read.isEmpty, let announced { frame.takeOver(announced) }
            var reader = ClauseReader(
                table: table, tokens: tokens, clause: clause, frame: frame, inherited: inherited)
            reader.read()
            var told = reader.statements
            told = screened(told, reader, clause, tokens)
            if frame.metrics.isEmpty || isOnItsOwn,
                let stranger = Self.stranger(in: clause, of: mentions)
            {
                // "Goodwill, as booked, came in at $4M": neither of the tenant's main metric nor
                // of what the paragraph before spoke of.
                let word = tokens[stranger.tokens.lowerBound].text
                told = told.map {
                    $0.kind == .number ? undecided($0, "the tables have no \"\(word)\"") : $0
                }
            }
            statements += told
            inherited =
                told.last { statement in
                    if case .target(.gap) = statement.assertion { true } else { false }
                }?.assertion
                ?? told.first { statement in
                    switch statement.assertion {
                    case .contribution, .share, .comparison, .target: true
                    default: false
                    }
                }?.assertion
            if clause.host == nil { read.append(frame) }
        }
        statements += unknownNames(mentions, clauses, tokens, besideClaims: !statements.isEmpty)
        statements +=
            strays(mentions) + misspeltQuarters(mentions, tokens)
            + unheldTimes(mentions, tokens)
        if let reason = Self.reason(besides: statements, mentions, tokens) {
            statements.append(reason)
        }
        statements.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return (statements, read.first.map { carry($0, read) } ?? carried)
    }

    static func speaksOfMetrics(_ mentions: [Mention]) -> Bool {
        if tellsReason(mentions) { return true }
        let moves = mentions.contains { $0.direction != nil }
        return mentions.contains { mention in
            switch mention.kind {
            case .metric, .entity, .quantity, .strayNumber: true
            case .sense(.direction(let direction)): direction.form != .comparative
            case .sense(.quantifier): moves
            case .sense(.extreme), .sense(.streak), .sense(.record), .sense(.partial),
                .sense(.missing), .sense(.multiple), .sense(.rival), .sense(.target),
                .sense(.profit):
                true
            default: false
            }
        }
    }

    /// The subject is the first clause's; the period the first that was named.
    private func carry(_ first: Frame, _ all: [Frame]) -> Frame {
        var frame = first
        frame.otherPeriods = []
        frame.mentioned = []
        for slice in all.flatMap(\.slices) where !slice.isTotal && !frame.mentioned.contains(slice)
        {
            frame.mentioned.append(slice)
        }
        if frame.metrics.isEmpty {
            frame.metrics = all.first { !$0.metrics.isEmpty }?.metrics ?? []
        }
        return frame
    }

    private func sentencePeriods(_ clauses: [Clause], _ tokens: [Token]) -> SentencePeriods {
        var periods = SentencePeriods()
        for (index, clause) in clauses.enumerated() where !isAside(clause) {
            let own = ClausePeriods(clause.mentions, tokens)
            if periods.primary == nil { periods.primary = own.primary.first }
            if let baseline = own.baselines.first {
                if index == 0, opensWithComparison(clause) { periods.baselineIsOverAll = true }
                if index > 0, clause.isJoined || !clause.namesMetric {
                    periods.trailingBaseline = baseline
                }
            }
        }
        return periods
    }

    /// "(September: 40%)": a bracket that tells a number of a period of its own.
    private func isAside(_ clause: Clause) -> Bool {
        clause.host != nil && clause.mentions.contains { $0.quantity != nil }
    }

    private func opensWithComparison(_ clause: Clause) -> Bool {
        guard let first = clause.mentions.first?.sense else { return false }
        switch first {
        case .comparator, .from, .baseline: return true
        default: return false
        }
    }

    // MARK: - What is not known

    /// Numbers of a clause whose subject the tables do not know are not decided.
    private func screened(
        _ statements: [Statement], _ reader: ClauseReader, _ clause: Clause, _ tokens: [Token]
    ) -> [Statement] {
        var reason: String?
        if let unknown = unknownSubject(of: clause) ?? unknownPlace(of: clause, tokens) {
            reason = "the tables have no \"\(tokens[unknown.tokens.lowerBound].text)\""
        } else if reader.isAdjusted {
            reason = "the tables do not hold this measure"
        } else if let unreadable = reader.frame.unreadablePeriod {
            reason = unreadable
        }
        guard let reason else { return statements }
        return statements.map { statement in
            switch statement.assertion {
            case .undecidable: statement
            case .placeInTime, .everyStep, .target(.tally): statement
            case .total, .mean, .range, .thresholdCount, .spanChange:
                reader.frame.unreadablePeriod == reason ? statement : undecided(statement, reason)
            case .record(_, .year), .recordChange(_, _, .year), .record(_, .within),
                .recordChange(_, _, .within):
                statement
            default: undecided(statement, reason)
            }
        }
    }

    /// What is unknown in a clause, or anywhere in a sentence that names no metric.
    private static func stranger(in clause: Clause, of mentions: [Mention]) -> Mention? {
        let namesMetric = mentions.contains { $0.metrics != nil }
        return (namesMetric ? clause.mentions : mentions).first { $0.kind == .unknown }
    }

    private func undecided(_ statement: Statement, _ reason: String) -> Statement {
        Statement(
            tokens: statement.tokens, kind: statement.kind,
            assertion: .undecidable(statement.kind, reason), readings: [])
    }

    /// An unknown word in the words before the predicate: "churn hit 3.1%", "online revenue rose".
    private func unknownSubject(of clause: Clause) -> Mention? {
        var unknown: Mention?
        for (index, mention) in clause.mentions.enumerated() {
            switch mention.kind {
            case .unknown:
                // An unknown verb before "from … to …" takes nothing from the two values.
                let next = clause.mentions[safe: index + 1]?.sense
                let isVerb = index > 0 && (next == .from || next == .to)
                if !isVerb { unknown = unknown ?? mention }
            case .mark(","): unknown = nil
            case .quantity, .sense(.direction), .sense(.copula), .sense(.gain),
                .sense(.accountedFor), .sense(.offset), .sense(.multiple), .sense(.rival):
                return unknown
            default: break
            }
        }
        return nil
    }

    /// An unknown word behind a preposition: "revenue fell in europe" is not said of the total.
    private func unknownPlace(of clause: Clause, _ tokens: [Token]) -> Mention? {
        var isBehind = false
        for mention in clause.mentions {
            switch mention.kind {
            case .sense(.of): isBehind = true
            case .sense(.preposition):
                isBehind = ["in", "for", "at", "across", "within"]
                    .contains(tokens[mention.tokens.lowerBound].text)
            case .sense(.determiner), .sense(.plain), .sense(.quantifier): break
            case .unknown where isBehind: return mention
            default: isBehind = false
            }
        }
        return nil
    }

    /// Capitalised words that no table and no lexicon knows, told once each.
    private func unknownNames(
        _ mentions: [Mention], _ clauses: [Clause], _ tokens: [Token], besideClaims: Bool
    ) -> [Statement] {
        let places = Set(clauses.compactMap { unknownPlace(of: $0, tokens)?.tokens.lowerBound })
        let subjects = Set(clauses.compactMap { unknownSubject(of: $0)?.tokens.lowerBound })
            .union(places)
        var statements: [Statement] = []
        var index = 0
        while index < mentions.count {
            let mention = mentions[index]
            let token = tokens[mention.tokens.lowerBound]
            let isSubject = subjects.contains(mention.tokens.lowerBound)
            guard mention.kind == .unknown,
                (isSubject && (besideClaims || token.isCapitalised))
                    || (token.isCapitalised && mention.tokens.lowerBound > 0)
            else {
                index += 1
                continue
            }
            var end = index + 1
            while end < mentions.count, mentions[end].kind == .unknown,
                tokens[mentions[end].tokens.lowerBound].isCapitalised == token.isCapitalised
            {
                end += 1
            }
            let isName = token.isCapitalised || places.contains(mention.tokens.lowerBound)
            let kind: ClaimKind = isName ? .entity : .metric
            statements.append(
                Statement(
                    tokens: mention.tokens.lowerBound..<mentions[end - 1].tokens.upperBound,
                    kind: kind,
                    assertion: .undecidable(
                        kind,
                        kind == .entity
                            ? "no such name in the tables" : "no such metric in the tables"),
                    readings: []))
            index = end
        }
        return statements
    }

    private func strays(_ mentions: [Mention]) -> [Statement] {
        mentions.compactMap { mention in
            switch mention.kind {
            case .strayNumber:
                Statement(
                    tokens: mention.tokens, kind: .number,
                    assertion: .undecidable(.number, "the number cannot be read"), readings: [])
            case .period(.impossible):
                Statement(
                    tokens: mention.tokens, kind: .period,
                    assertion: .undecidable(.period, "there is no such period"), readings: [])
            default: nil
            }
        }
    }
}
