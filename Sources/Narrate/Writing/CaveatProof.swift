import SalesCore

/// Proves what a report says about its data.
///
/// No cell holds a rejected line or a missing month, so the text checker cannot decide these
/// sentences. They are proved by writing every caveat that holds again, from the tables and the
/// upload counts: a sentence that is not among them, to the letter, is not supported.
struct CaveatProof: Sendable {
    private struct Statement: Sendable {
        let kind: ClaimKind
        let cells: [CellQuote]
        let reason: String
    }

    private var statements: [String: Statement] = [:]

    init(
        table: MetricTable, period: Period, lines: UploadLines?,
        language: ReportLanguage = .english
    ) {
        let caveats = CaveatDetector.find(in: table, period, lines: lines).candidates
        let writer = language.writer(spec: table.spec, period: period)
        let sheet = FactSheet(caveats, of: table, in: language)
        for noted in sheet.findings {
            guard let draft = writer.sentence(for: noted, turn: 0) else { continue }
            let filled = FilledSentence(
                DraftSentence(text: draft, facts: [], finding: nil, origin: .template), from: sheet)
            let statement = Self.statement(noted.candidate, table)
            statements[filled.text] = statement
            // A headline has no full stop.
            statements[String(filled.text.dropLast())] = statement
        }
    }

    /// The supported claim that a caveat makes; none when it does not hold.
    func claim(for text: String, sentence: Int, start: Int) -> Claim? {
        guard let statement = statements[text] else { return nil }
        return Claim(
            sentence: sentence, start: start, end: start + text.unicodeScalars.count, text: text,
            kind: statement.kind, verdict: .supported, cells: statement.cells,
            reason: statement.reason)
    }

    private static func statement(_ candidate: Candidate, _ table: MetricTable) -> Statement {
        func quotes(_ period: Period) -> [CellQuote] {
            let names =
                candidate.metric.isEmpty
                ? table.spec.metrics.prefix(1).map(\.name) : [candidate.metric]
            return names.map {
                table.quote(CellAddress(metric: $0, slice: .total, period: period))
            }
        }
        let period = candidate.period
        switch candidate.evidence {
        case .partialPeriod:
            return Statement(
                kind: .period, cells: quotes(period),
                reason: "\(period) is partial in the tables as of \(table.asOf)")
        case .missingPeriod(let missing):
            return Statement(
                kind: .period, cells: quotes(missing),
                reason: "no metric has a total in \(missing)")
        case .missingValue(let isUndefined):
            return Statement(
                kind: .number, cells: quotes(period),
                reason: isUndefined
                    ? "the cell is there and has no value" : "there is no such cell")
        case .noBaseline:
            return Statement(
                kind: .period, cells: quotes(period.previous),
                reason: "no metric has a total in \(period.previous)")
        case .rejectedLines(let lines):
            return Statement(
                kind: .count, cells: [],
                reason: "the uploads count \(lines.rejected) rejected of \(lines.read) lines read")
        case .level, .change, .contribution, .rank, .record, .streak, .concentration, .target,
            .pace, .mix, .outlier, .trend, .turn, .correlation, .forecast:
            return Statement(kind: .number, cells: [], reason: "")
        }
    }
}
