import SalesCore

/// Holds a composed draft against the tables, sentence by sentence.
struct DraftCheck: Sendable {
    struct Judgement: Sendable {
        let sentence: FilledSentence
        let claims: [Claim]
        /// Why the sentence may not stand; empty when it may.
        let reasons: [String]
    }

    let checker: FactChecker
    let caveats: CaveatProof
    let sheet: FactSheet
    let period: Period

    /// One judgement for each sentence, the headline's first.
    ///
    /// A sentence stands when nothing is wrong with its draft, all its claims are supported, and
    /// every number that was filled in is part of a supported claim.
    func judge(_ composition: Composition) -> [Judgement] {
        let claims = checker.check(composition.text, period: period).claims
        var seen: Set<String> = []
        return zip(composition.all, composition.ranges).enumerated().map { index, entry in
            let (sentence, range) = entry
            let isRepeat = !seen.insert(Self.bare(sentence.text)).inserted
            if isCaveat(sentence) {
                let claim = caveats.claim(
                    for: sentence.text, sentence: index, start: range.lowerBound)
                return Judgement(
                    sentence: sentence, claims: [claim].compactMap(\.self),
                    reasons: claim == nil ? ["the tables do not bear this out"] : [])
            }
            let own = claims.filter { range.contains($0.start) }
                .map { $0.numbered(sentence: index) }
            var reasons = DraftRules.problems(of: sentence.draft, sheet: sheet)
            if sentence.draft.origin == .template { reasons = [] }
            if isRepeat { reasons.append("it repeats another sentence") }
            reasons += claimReasons(own)
            reasons += uncovered(sentence, at: range.lowerBound, by: own)
            if own.isEmpty { reasons.append("it says nothing that the tables can decide") }
            return Judgement(sentence: sentence, claims: own, reasons: reasons)
        }
    }

    /// A headline has no full stop.
    private static func bare(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private func isCaveat(_ sentence: FilledSentence) -> Bool {
        sentence.draft.origin == .template
            && sheet.findings.contains {
                $0.finding.id == sentence.draft.finding && $0.finding.kind == .caveat
            }
    }

    private func claimReasons(_ claims: [Claim]) -> [String] {
        claims.filter { $0.verdict != .supported }.map { claim in
            let nearest = claim.nearest.map { " (\($0))" } ?? ""
            return "\"\(claim.text)\": \(claim.reason)\(nearest)"
        }
    }

    private func uncovered(
        _ sentence: FilledSentence, at start: Int, by claims: [Claim]
    ) -> [String] {
        sentence.fillings.compactMap { filling in
            guard filling.fact.value != nil else { return nil }
            let range = (filling.range.lowerBound + start)..<(filling.range.upperBound + start)
            let isCovered = claims.contains { claim in
                claim.verdict == .supported && claim.start < range.upperBound
                    && claim.end > range.lowerBound
            }
            return isCovered
                ? nil : "nothing supports {{\(filling.fact.id)}} (\(filling.fact.written)) here"
        }
    }
}

extension Claim {
    /// The same claim under our own count of sentences.
    func numbered(sentence: Int) -> Claim {
        Claim(
            sentence: sentence, start: start, end: end, text: text, kind: kind, verdict: verdict,
            cells: cells, reason: reason, nearest: nearest)
    }
}
