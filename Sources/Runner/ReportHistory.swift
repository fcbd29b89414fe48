public import Report
public import SalesCore
import Storage

extension ArchiveBrowser {
    /// How the newest archived report on a period differs from the one before it, as text or JSON.
    public func difference(
        of tenant: TenantID, period: Period, asJSON: Bool
    ) async throws -> String {
        let reports = try await newestFirst(tenant: tenant, period: period)
        guard reports.count >= 2 else {
            throw RunFailure.invalid(
                reports.isEmpty
                    ? "nothing is archived on \(period)"
                    : "there is no report on \(period) before the latest",
                remedy: "A run with other exports, another day or another spec archives another.")
        }
        let difference = ReportDiff(
            from: try await content(of: reports[1]), to: try await content(of: reports[0]))
        return asJSON
            ? String(decoding: try RunLedger.json(difference), as: UTF8.self) : difference.text
    }

    /// The newest archived report on the period that a person names, else on the latest month.
    public func latestReport(
        of tenant: TenantID, period text: String?
    ) async throws -> ReportContent {
        let periods = try await archive.reports(under: try ArchiveKeys.tenant(tenant))
            .compactMap { ArchiveKeys.reportParts(of: $0)?.period }
        let latest = periods.filter { $0.grain == .month }.max() ?? periods.max()
        guard let period = try text.map(Period.named) ?? latest, periods.contains(period),
            let report = try await newestFirst(tenant: tenant, period: period).first
        else {
            throw RunFailure.noReport(
                tenant: tenant, period: text ?? "any period",
                available: Set(periods).sorted().map(\.description))
        }
        return try await content(of: report)
    }

    private func content(of report: ArchivedReport) async throws -> ReportContent {
        let folder = ReportFolder(archive, try ArchiveKey(report.key))
        guard let stored = try await ReportArchive(folder: folder).stored() else {
            throw RunFailure.invalid(
                "\(report.key) is gone", remedy: "`salestalk archive list` shows what there is.")
        }
        return stored.content
    }
}
