public import SalesCore

/// Tables in; findings, facts, a checked narrative and its proof out.
///
/// Never throws: a model that fails, or whose sentences cannot be proved, ends in the built-in
/// writer, and the narrative says so.
public struct Narrator: Sendable {
    private let hashing: ContentHashing
    private let length: NarrativeLength
    private let audience: NarrativeAudience
    private let language: ReportLanguage
    private let model: (any LanguageModel)?

    /// Without a model, the built-in writer writes.
    public init(
        hashing: ContentHashing, length: NarrativeLength = .brief,
        audience: NarrativeAudience = .executive, language: ReportLanguage = .english,
        model: (any LanguageModel)? = nil
    ) {
        self.hashing = hashing
        self.length = length
        self.audience = audience
        self.language = language
        self.model = model
    }

    public func narrate(
        tenant: Tenant, table stored: MetricTable, period: Period, uploads: [UploadSummary]
    ) async -> CheckedNarrative {
        let table = stored.splitByCurrency
        let lines = UploadLines(uploads)
        let detection = FindingSearch(table: table, period: period, lines: lines).run()
        let plan = ReportPlan(
            metrics: table.spec.metrics, length: length, audience: audience)
        let sheet = FactSheet(plan.select(from: detection.candidates), of: table, in: language)
        let editor = Editor(
            template: TemplateWriter(
                spec: table.spec, period: period, length: length, audience: audience,
                language: language),
            check: DraftCheck(
                checker: FactChecker(table: table, tenant: tenant),
                caveats: CaveatProof(
                    table: table, period: period, lines: lines, language: language), sheet: sheet,
                period: period),
            length: length, audience: audience)
        let (edited, writer) = await write(
            Prompt(
                tenant: tenant, period: period, spec: table.spec, length: length,
                audience: audience, language: language, sheet: sheet),
            with: editor)
        let factSetHash = FactSetHash.of(sheet.facts, hashing: hashing)
        let narrative = Narrative(
            tenant: tenant.id, period: period, headline: edited.headline.sentence,
            sentences: edited.sentences.map(\.sentence), withheld: edited.withheld,
            writer: writer, factSetHash: factSetHash,
            language: language == .english ? nil : language)
        return CheckedNarrative(
            findings: sheet.findings.map(\.finding), facts: sheet.facts,
            testsRun: detection.testsRun, narrative: narrative,
            proof: Proof(
                text: narrative.text, claims: edited.claims, factSetHash: factSetHash,
                tableHash: hashing(TableCSV.text(of: stored))))
    }

    private func write(
        _ prompt: Prompt, with editor: Editor
    ) async -> (EditedDraft, WriterIdentity) {
        guard let model else { return (editor.editedTemplate(), .template) }
        let writer = ModelWriter(model: model, prompt: prompt) { editor.problems(of: $0) }
        let outcome = await writer.write()
        func identity(fallback: String?) -> WriterIdentity {
            WriterIdentity(
                provider: model.provider, model: model.model, promptHash: prompt.hash(hashing),
                fallbackReason: fallback, usage: outcome.usage)
        }
        guard let draft = outcome.draft else {
            return (editor.editedTemplate(), identity(fallback: outcome.failure))
        }
        let edited = editor.edited(draft)
        guard edited.hasModelSentence else {
            return (
                editor.editedTemplate(besides: edited.withheld),
                identity(fallback: "no sentence of the model could be proved")
            )
        }
        return (edited, identity(fallback: nil))
    }
}
