import SalesCore

/// A draft after the check: what stands, what was withheld, and the proof of what stands.
struct EditedDraft: Sendable {
    let headline: FilledSentence
    let sentences: [FilledSentence]
    let withheld: [WithheldSentence]
    let claims: [Claim]

    var hasModelSentence: Bool {
        ([headline] + sentences).contains { $0.draft.origin == .model }
    }
}

/// Drops what cannot be proved, and adds what must be said.
///
/// A sentence is never mended: it stands as written, or it is withheld with the reasons. What is
/// left is checked again, since a sentence may lean on one that went.
struct Editor: Sendable {
    let template: TemplateWriter
    let check: DraftCheck
    let length: NarrativeLength
    var audience = NarrativeAudience.executive

    /// The template's draft, checked; `withheld` is what it takes the place of.
    func editedTemplate(besides withheld: [WithheldSentence] = []) -> EditedDraft {
        let draft = template.draft(from: check.sheet)
        return settle(
            headline: draft.headline.map(filled), sentences: draft.sentences.map(filled),
            withheld: withheld)
    }

    /// A model's draft with the template's caveats and whatever else must be mentioned.
    func edited(_ draft: Draft) -> EditedDraft {
        let written = draft.sentences.map(filled)
        let limit = length.mostSentences(for: audience)
        let extra = written.dropFirst(limit).map {
            WithheldSentence(text: $0.text, reasons: ["the report has no room for it"])
        }
        let first = settle(
            headline: draft.headline.map(filled), sentences: Array(written.prefix(limit)),
            withheld: Array(extra))
        guard first.hasModelSentence else { return first }
        if length == .headline {
            return isMentioned(mustMention, in: [first.headline])
                ? first : editedTemplate(besides: first.withheld)
        }
        let missing = check.sheet.findings.filter { noted in
            noted.finding.kind.isOursToTell
                || (noted.finding.mustMention
                    && !isMentioned([noted], in: [first.headline] + first.sentences))
        }
        let added = missing.compactMap(template.sentence).map(filled)
        return settle(
            headline: first.headline, sentences: first.sentences + added,
            withheld: first.withheld)
    }

    /// Sentences of a model's draft that may not stand, the headline among them.
    func problems(of draft: Draft) -> [(text: String, reasons: [String])] {
        let templateHeadline = template.draft(from: check.sheet).headline.map(filled)
        let composition = Composition(
            headline: draft.headline.map(filled) ?? templateHeadline ?? fallbackHeadline,
            sentences: draft.sentences.map(filled))
        let judged = check.judge(composition).filter { !$0.reasons.isEmpty }
            .map { (text: $0.sentence.draft.text, reasons: $0.reasons) }
        return draft.headline == nil
            ? [(text: "", reasons: ["there is no headline"])] + judged : judged
    }
}

extension Editor {
    private func filled(_ sentence: DraftSentence) -> FilledSentence {
        FilledSentence(sentence, from: check.sheet)
    }

    /// Says nothing that could be wrong, for a table about which nothing can be said.
    private var fallbackHeadline: FilledSentence {
        filled(
            DraftSentence(
                text: template.language.figures(for: template.period), facts: [], finding: nil,
                origin: .template))
    }

    private var mustMention: [NotedFinding] {
        check.sheet.findings.filter { $0.finding.mustMention && $0.finding.kind != .caveat }
    }

    /// Whether each finding has a number of its own in one of the sentences.
    private func isMentioned(_ findings: [NotedFinding], in sentences: [FilledSentence]) -> Bool {
        let used = Set(sentences.flatMap { $0.fillings.map(\.fact.id) })
        return findings.allSatisfy { noted in
            let distances: [FactRole] = [.relativeChange, .points, .difference]
            let roles = distances + [noted.finding.kind == .target ? .target : .value]
            return roles.contains { role in noted.roles[role].map { used.contains($0.id) } ?? false
            }
        }
    }

    /// Drops failing sentences until all that is left stands.
    private func settle(
        headline: FilledSentence?, sentences: [FilledSentence], withheld: [WithheldSentence]
    ) -> EditedDraft {
        var headlines = [headline, template.draft(from: check.sheet).headline.map(filled)]
            .compactMap(\.self)
        var sentences = sentences
        var withheld = withheld
        while true {
            let composition = Composition(
                headline: headlines.first ?? fallbackHeadline, sentences: sentences)
            let judgements = check.judge(composition)
            let isBare = headlines.isEmpty
            let failing = judgements.enumerated().filter { index, judgement in
                !judgement.reasons.isEmpty && !(index == 0 && isBare)
            }
            guard !failing.isEmpty else {
                return EditedDraft(
                    headline: composition.headline, sentences: sentences, withheld: withheld,
                    claims: judgements.flatMap(\.claims))
            }
            for (_, judgement) in failing
            where !withheld.contains(where: { $0.text == judgement.sentence.text }) {
                withheld.append(
                    WithheldSentence(
                        text: judgement.sentence.text, reasons: judgement.reasons))
            }
            let dropped = Set(failing.map(\.offset))
            if dropped.contains(0) { headlines.removeFirst() }
            sentences = sentences.enumerated().filter { !dropped.contains($0.offset + 1) }
                .map(\.element)
        }
    }
}
