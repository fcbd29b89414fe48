import SalesCore

/// A change judged beside it: "Encouragingly, revenue fell", "a welcome drop in costs".
///
/// Only where a sentence tells one change of one metric, so that the text leaves no doubt what is
/// judged, and where the spec says which way is better.
extension SentenceReader {
    /// `tokens` are the sentence's own, before anything was restated.
    func judgement(of statements: [Statement], in tokens: [Token]) -> Statement? {
        guard let judged = statements.first(where: { Self.way($0) != nil }), !judged.isDenied,
            let metric = judged.readings.first?.metric,
            table.spec.metric(named: metric)?.better != nil,
            let isGood = Self.verdict(in: tokens)
        else { return nil }
        let ways = Set(statements.compactMap(Self.way))
        let metrics = Set(statements.compactMap { $0.readings.first?.metric })
        guard ways.count == 1, metrics.count == 1,
            !tokens.contains(where: { JudgementWords.loosening.contains($0.text) })
        else { return nil }
        return Statement(
            tokens: judged.tokens, kind: .direction,
            assertion: .direction(isGood ? .better : .worse, isNegated: false),
            readings: judged.readings)
    }

    /// Whether a sentence calls a change good; none where it calls it both or neither.
    private static func verdict(in tokens: [Token]) -> Bool? {
        var verdict: Bool?
        for index in tokens.indices {
            guard let found = JudgementWords.phrases.longest(in: tokens, at: index) else {
                continue
            }
            if let verdict, verdict != found.value { return nil }
            verdict = found.value
        }
        return verdict
    }

    private static func way(_ statement: Statement) -> DirectionSense.Sign? {
        let sign: DirectionSense.Sign
        switch statement.assertion {
        case .direction(let way, isNegated: false): sign = way
        case .movement(let way, _, isNegated: false): sign = way
        case .difference(_, let way), .relativeChange(_, let way), .points(_, let way): sign = way
        default: return nil
        }
        return sign == .up || sign == .down ? sign : nil
    }
}
