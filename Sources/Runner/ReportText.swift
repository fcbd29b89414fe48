import Narrate
public import Report
public import SalesCore
import Storage

extension ReportContent {
    public func text(as format: ReportFormat) throws -> String {
        try ReportShelf.text(of: self, as: format)
    }
}

extension Workspace {
    /// A report written anew from the stored tables by the built-in writer, in the language of
    /// the latest; not stored.
    public func regeneratedReport(
        of tenant: TenantID, period: Period
    ) async throws -> ReportContent {
        let table = try await table(of: tenant)
        let sources = try await places.existingStore(of: tenant)?.sources() ?? []
        let uploads = sources.filter { $0.status == .active }.map(\.summary)
        let kept = try await keptReport(of: tenant, period: period)
        let named =
            if let kept { kept.tenant } else { try await self.named(tenant, period: period) }
        let checked = await Narrator(
            hashing: .crypto, length: .brief,
            language: kept?.checked.narrative.language ?? .english, model: nil
        )
        .narrate(tenant: named, table: table, period: period, uploads: uploads)
        return ReportContent(
            tenant: named, table: table, period: period, checked: checked, uploads: uploads,
            runID: "regenerated")
    }

    /// The tenant as the period's report names it, else as it is registered; by its id where it is
    /// neither.
    public func named(_ tenant: TenantID, period: Period) async throws -> Tenant {
        if let report = try? report(of: tenant, period: period) { return report.tenant }
        let registered = try await places.registryForReading(leavingNoTrace: true)?.tenant(tenant)
        return registered?.profile.tenant ?? Tenant(id: tenant, name: tenant.description)
    }
}
