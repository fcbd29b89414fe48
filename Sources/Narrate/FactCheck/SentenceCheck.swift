import SalesCore

/// One sentence with what it says and what the cells decide of it.
struct SentenceCheck {
    var tokens: [Token]
    var statements: [Statement]
    var decisions: [Decision]
    /// What the next sentence may take over.
    var carried: Frame?
    /// Whether it is read together with the question before.
    var isAnswer = false

    private var isSupported: Bool {
        !decisions.isEmpty && decisions.allSatisfy { $0.verdict == .supported }
    }

    private var isUndecided: Bool {
        decisions.isEmpty || decisions.contains { $0.verdict == .notCheckable }
    }

    /// Of two ways to read a sentence the one that holds, else the one that is decided.
    private func isBetter(than other: SentenceCheck) -> Bool {
        !decisions.isEmpty && (isSupported || (other.isUndecided && !isUndecided))
    }
}

extension SentenceCheck {
    /// Reads a sentence, with the question before it where it answers one.
    init(
        _ tokens: [Token], asked: [Token]?, carried: Frame?, by reader: SentenceReader,
        _ deciding: Deciding
    ) {
        let joined = asked.map { reader.reading(of: $0 + tokens) }
        if let joined, joined.isRestated {
            let check = SentenceCheck(joined, carried, reader, deciding)
            if !check.decisions.isEmpty {
                self = check
                isAnswer = true
                return
            }
        }
        let reading = reader.reading(of: tokens)
        if let joined, Self.asksOfStranger(joined) {
            // "Where did churn end up? At 4%." is said of what no table has.
            self.init(joined, carried, reader, deciding)
            return
        }
        if let joined, !reading.mentions.contains(where: { $0.metrics != nil }),
            let roles = reader.roleReading(of: joined)
        {
            // "And revenue for EMEA? That would be $5M." is not said of the total.
            let check = SentenceCheck(roles, carried, reader, deciding)
            if !check.isUndecided {
                self = check
                isAnswer = true
                return
            }
        }
        self.init(reader.definitely(reading), carried, reader, deciding)
        guard !isSupported else {
            guard let told = reader.unreadReading(of: joined ?? reading, besides: statements)
            else { return }
            let check = SentenceCheck(told, carried, reader, deciding)
            if !check.isUndecided {
                self = check
                isAnswer = joined != nil
            }
            return
        }
        if let joined, let roles = reader.roleReading(of: joined) {
            var check = SentenceCheck(roles, carried, reader, deciding)
            check.isAnswer = true
            if check.isBetter(than: self) {
                self = check
                return
            }
        }
        guard let roles = reader.roleReading(of: reading) else { return }
        let check = SentenceCheck(roles, carried, reader, deciding)
        if check.isBetter(than: self) { self = check }
    }

    /// Adds what a sentence thinks of the change that it tells.
    mutating func judge(_ tokens: [Token], by reader: SentenceReader, _ deciding: Deciding) {
        guard let judgement = reader.judgement(of: statements, in: tokens) else { return }
        statements.append(judgement)
        decisions.append(deciding.decide(judgement))
    }

    /// A sentence that nothing was read of is told, where it claims something of a metric.
    mutating func tellUnread(
        _ written: [Token], by reader: SentenceReader, _ deciding: Deciding
    ) {
        guard statements.isEmpty,
            let unread = UnreadSentence(reader).statement(of: tokens, as: written)
        else { return }
        statements = [unread]
        decisions = [deciding.decide(unread)]
    }

    private static func asksOfStranger(_ joined: SentenceReading) -> Bool {
        !joined.mentions.contains { $0.metrics != nil }
            && joined.mentions.contains { $0.kind == .unknown }
    }

    private init(
        _ reading: SentenceReading, _ carried: Frame?, _ reader: SentenceReader,
        _ deciding: Deciding
    ) {
        let (statements, frame) = reader.read(reading, carried: carried)
        tokens = reading.tokens
        self.statements = statements
        decisions = statements.map(deciding.decide)
        self.carried = frame
    }
}
