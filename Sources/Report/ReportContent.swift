public import SalesCore

/// Everything that a report shows, and nothing else: the JSON report is this value.
///
/// Markdown, HTML and JSON are written from it alone, so a stored report can be printed again
/// without the tables, and three formats never tell three stories.
public struct ReportContent: Codable, Hashable, Sendable {
    public let runID: String
    public let tenant: Tenant
    public let period: ReportPeriod
    /// The day on which the tables stood as they are quoted here.
    public let asOf: Day
    public let currency: Currency?
    public let headline: ReportSentence
    public let sentences: [ReportSentence]
    public let standing: CheckStanding
    public let keyFigures: [KeyFigure]
    public let breakdowns: [Breakdown]
    public let uploads: [UploadSummary]
    /// Findings, facts, narrative and proof as the check left them.
    public let checked: CheckedNarrative
    /// Hash of all of this and of the spec that it was made by; none in reports of old.
    public var seal: String?

    public init(
        tenant: Tenant, table stored: MetricTable, period: Period, checked: CheckedNarrative,
        uploads: [UploadSummary], runID: String
    ) {
        let table = stored.splitByCurrency
        self.runID = runID
        self.tenant = tenant
        self.period = ReportPeriod(
            period, in: table, language: checked.narrative.language ?? .english)
        asOf = table.asOf
        currency = table.spec.currency
        var sentences = ReportSentence.sentences(of: checked)[...]
        headline = sentences.removeFirst()
        self.sentences = Array(sentences)
        standing = CheckStanding(checked)
        keyFigures = table.spec.metrics.map { KeyFigure($0, period, in: table) }
            .filter { !$0.isUnusedCurrency }
        breakdowns = Breakdown.all(period, in: table)
        self.uploads = uploads
        self.checked = checked
    }
}

extension ReportContent {
    /// The metric whose trend and parts stand first: the first that adds up, else the first.
    public var lead: KeyFigure? { keyFigures.first { $0.isAdditive } ?? keyFigures.first }

    /// How many sentences the model and the template wrote, the headline among them.
    public var origins: (model: Int, template: Int) {
        let all = [headline] + sentences
        let model = all.count { $0.origin == .model }
        return (model, all.count - model)
    }

    public func keyFigure(of metric: String) -> KeyFigure? {
        keyFigures.first { $0.metric == metric }
    }
}
