import SalesCore

/// The built-in writer: rules, no network, the same words for the same tables every time.
struct TemplateWriter: Sendable {
    let spec: MetricSpec
    let period: Period
    let length: NarrativeLength
    var audience = NarrativeAudience.executive
    var language: ReportLanguage = .english

    func draft(from sheet: FactSheet) -> Draft {
        let writer = writer
        guard
            let lead = sheet.findings.first(where: { $0.finding.kind != .caveat })
                ?? sheet.findings.first
        else { return Draft(headline: nil, sentences: []) }
        let headline = headline(for: lead, in: sheet, by: writer)
        guard length != .headline else { return Draft(headline: headline, sentences: []) }
        var sentences: [DraftSentence] = []
        for (index, noted) in sheet.findings.enumerated() {
            let isLead = noted.finding.id == lead.finding.id
            let text =
                isLead
                ? continuation(of: noted, by: writer)
                : writer.sentence(for: noted, turn: turn(index))
            if let text { sentences.append(sentence(text, of: noted)) }
        }
        return Draft(headline: headline, sentences: sentences)
    }

    /// The sentence of one finding, for a report that lacks it.
    func sentence(for noted: NotedFinding) -> DraftSentence? {
        writer.sentence(for: noted, turn: turn(0))
            .map { sentence($0, of: noted) }
    }

    /// Neighbouring sentences and neighbouring periods take different words.
    private func turn(_ index: Int) -> Int { period.ordinal + index }

    private var writer: any FindingWriter {
        language.writer(spec: spec, period: period, audience: audience)
    }

    /// Where the metric led with has a target, how it stands to it belongs to the one thing that
    /// matters.
    private func headline(
        for noted: NotedFinding, in sheet: FactSheet, by writer: any FindingWriter
    ) -> DraftSentence? {
        let text =
            switch noted.candidate.evidence {
            case .change(let change, isMaterial: true):
                writer.headline(
                    of: change, in: noted, turn: turn(0), withBaseline: length == .headline
                ).map { $0 + (aim(of: noted, in: sheet, by: writer) ?? "") }
            default:
                writer.sentence(for: noted, turn: turn(0)).map { String($0.dropLast()) }
            }
        return text.map { sentence($0, of: noted) }
    }

    private func aim(
        of lead: NotedFinding, in sheet: FactSheet, by writer: any FindingWriter
    ) -> String? {
        sheet.findings.lazy.compactMap { noted -> String? in
            guard noted.finding.metric == lead.finding.metric,
                case .target(let change) = noted.candidate.evidence
            else { return nil }
            return writer.aim(of: change, in: noted)
        }.first
    }

    /// What the headline did not say; none where it said it all.
    private func continuation(
        of noted: NotedFinding, by writer: any FindingWriter
    ) -> String? {
        guard case .change(let change, isMaterial: true) = noted.candidate.evidence else {
            return nil
        }
        return writer.continuation(of: change, in: noted).map { $0 + "." }
    }

    private func sentence(_ text: String, of noted: NotedFinding) -> DraftSentence {
        DraftSentence(
            text: text, facts: SlotText(text).slots, finding: noted.finding.id, origin: .template)
    }
}
