import Report
import SalesCore
import Storage

extension Message {
    /// A report's narrative as the assistant's message.
    ///
    /// Id and timestamp come from the run, so that the same run again stores nothing new.
    init(content: ReportContent, tenant: TenantID, asOf: Day) {
        let narrative = content.checked.narrative
        let leading = content.checked.findings.first { $0.id == narrative.headline.finding }
        self.init(
            tenant: tenant,
            id: MessageID(derivedFrom: [
                content.runID, tenant.description, content.period.id.description,
            ]),
            timestamp: "\(asOf)T00:00:00Z",
            text: narrative.text,
            context: leading?.kind.rawValue ?? "quiet",
            metadata: MessageMetadata(
                source: narrative.writer.provider,
                tags: [content.period.grain.rawValue, content.period.id.description],
                cost: narrative.writer.cost,
                modelVersion: narrative.writer.model))
    }
}
