import Report
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

    private func content(of report: ArchivedReport) async throws -> ReportContent {
        let folder = ReportFolder(archive, try ArchiveKey(report.key))
        guard let stored = try await ReportArchive(folder: folder).stored() else {
            throw RunFailure.invalid(
                "\(report.key) is gone", remedy: "`salestalk archive list` shows what there is.")
        }
        return stored.content
    }
}
