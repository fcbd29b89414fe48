public import SalesCore

/// Holds any text against one tenant's tables.
///
/// Invariants:
/// 1. A claim is supported only where cells decide for it; what cannot be read is never passed.
/// 2. The same text, table and period give the same report.
/// 3. Time is linear in the length of the text, and nothing in it is obeyed.
public struct FactChecker: Sendable {
    private let table: MetricTable
    private let names: NameIndex
    private let renderings: Renderings

    /// `tenant` is whose name a text may use for the whole: "sales at Acme".
    public init(table stored: MetricTable, tenant: Tenant? = nil) {
        table = stored.splitByCurrency
        names = NameIndex(table: table, own: OwnNames(tenant))
        renderings = Renderings(names)
    }

    /// Checks every claim of a text, ours or not.
    ///
    /// `period` is the report's own: what a sentence means when it names none. Without it, the
    /// latest complete month (or quarter, where there are no months).
    public func check(_ text: String, period: Period?) -> CheckReport {
        let scalars = Array(text.unicodeScalars)
        guard let report = period ?? table.latestPeriod(.month) ?? table.latestPeriod(.quarter)
        else { return CheckReport(claims: untold(scalars)) }
        let reader = SentenceReader(
            table: table, names: names, report: report, scalars: scalars)
        let deciding = Deciding(table: table)
        let shorthand = Shorthand(names: names, calendar: table.spec.calendar)
        let compared = ComparedClauses(calendar: table.spec.calendar)
        let everywhere = Everywhere(table.spec.dimensions)
        let references = NumberedReferences(reader.mentions)
        let years = YearsToDate(calendar: table.spec.calendar)
        var claims: [Claim] = []
        var translation = Translation(renderings, own: Language.of(table.spec))
        var carried: Frame?
        var columns: TableColumns?
        var quoted = QuotedNames(names, in: scalars).ranges
        let sentences = SentenceSplitter(scalars, names: quoted).sentences()
        let paragraphs = Paragraphs(scalars)
        var question: (tokens: [Token], claims: Int)?
        var held: [[Token]] = []
        for (index, range) in sentences.enumerated() {
            if index > 0, paragraphs.begins(at: range, after: sentences[index - 1]) {
                carried = carried?.topic(in: report)
            }
            quoted = quoted.drop { $0.lowerBound < range.lowerBound }
            let written = Tokenizer.tokens(scalars, in: range, names: quoted)
            var tokens = references.without(translation.english(written))
            if let fragment = held.popLast() { tokens = fragment + tokens }
            if let next = sentences[safe: index + 1],
                !paragraphs.begins(at: next, after: range), let point = tokens.last,
                reader.isFragment(tokens, before: Tokenizer.tokens(scalars, in: next))
            {
                held = [tokens.dropLast() + [Piece.english(":", from: point, to: point)]]
                continue
            }
            var check: SentenceCheck
            if let row = reader.readRow(tokens, in: &columns, carried: carried) {
                check = SentenceCheck(
                    tokens: tokens, statements: row, decisions: row.map(deciding.decide),
                    carried: carried)
            } else {
                columns = nil
                tokens = years.named(compared.shortened(shorthand.writtenOut(tokens)))
                tokens = everywhere.named(tokens)
                check = SentenceCheck(
                    tokens, asked: question?.tokens, carried: carried, by: reader, deciding)
                check.judge(tokens, by: reader, deciding)
                if translation.isForeign { check.tellUnread(written, by: reader, deciding) }
                // What is asked and then answered is not told twice.
                if check.isAnswer || translation.isAnswer, let question {
                    claims.removeSubrange(question.claims...)
                }
                let isQuestion = tokens.last?.text == "?"
                question = isQuestion ? (tokens, claims.count) : nil
                carried = check.carried
                carried?.isQuestioned = isQuestion
            }
            for (statement, decision) in zip(check.statements, check.decisions) {
                let (start, end) = Self.place(of: check.tokens[statement.tokens])
                claims.append(
                    Claim(
                        sentence: index, start: start, end: end,
                        text: Self.text(scalars[start..<end]), kind: statement.kind,
                        verdict: decision.verdict, cells: decision.cells.map(table.quote),
                        reason: decision.reason, nearest: decision.nearest))
            }
        }
        return CheckReport(claims: claims)
    }

    /// Over tables without a cell, every number is a claim that nothing decides.
    private func untold(_ scalars: [Unicode.Scalar]) -> [Claim] {
        var claims: [Claim] = []
        for (index, range) in SentenceSplitter(scalars).sentences().enumerated() {
            for token in Tokenizer.tokens(scalars, in: range) where token.kind == .number {
                claims.append(
                    Claim(
                        sentence: index, start: token.start, end: token.end,
                        text: Self.text(scalars[token.start..<token.end]), kind: .number,
                        verdict: .notCheckable, cells: [], reason: "the tables hold no data"))
            }
        }
        return claims
    }

    /// Where the words stand in the text, which may have them in another order.
    private static func place(of tokens: ArraySlice<Token>) -> (start: Int, end: Int) {
        tokens.reduce((tokens.first?.start ?? 0, tokens.first?.end ?? 0)) { place, token in
            (min(place.0, token.start), max(place.1, token.end))
        }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
