import Narrate
import Report
import SalesCore
import Storage

/// Writes a tenant's reports as the job wants them.
struct ReportWriter: Sendable {
    let plan: Plan
    let tenant: Tenant
    let table: MetricTable
    let uploads: [UploadSummary]

    /// By the template where there is no model.
    func content(
        on period: Period, by model: (any LanguageModel)?
    ) async throws -> ReportContent {
        let options = plan.job.reports
        let narrator = Narrator(
            hashing: .crypto, length: NarrativeLength(options.length),
            audience: NarrativeAudience(options.audience), language: options.language ?? .english,
            model: model)
        let checked = await narrator.narrate(
            tenant: tenant, table: table, period: period, uploads: uploads)
        return try ReportContent(
            tenant: tenant, table: table, period: period, checked: checked, uploads: uploads,
            runID: plan.runID
        ).sealed(with: table.spec)
    }
}

extension NarrativeLength {
    init(_ length: ReportLength) {
        self =
            switch length {
            case .headline: .headline
            case .brief: .brief
            case .full: .full
            }
    }
}

extension NarrativeAudience {
    init(_ audience: Audience) {
        self =
            switch audience {
            case .executive: .executive
            case .analyst: .analyst
            }
    }
}
