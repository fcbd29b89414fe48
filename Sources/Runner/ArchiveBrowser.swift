import Foundation
public import SalesCore
import Storage

/// One archived report, as `archive list` shows it.
public struct ArchivedReport: Codable, Sendable, Hashable {
    public var tenant: TenantID
    public var period: Period
    public var runID: String
    /// Key of its folder under the archive's root.
    public var key: String
    public var files: Int
    /// As stored, gzipped.
    public var bytes: Int
    /// The run that restated a cell which the report quotes.
    public var supersededBy: String?

    enum CodingKeys: String, CodingKey {
        case tenant, period, runID, key, files, bytes
        case supersededBy = "superseded_by"
    }
}

/// The archive as people use it: what is there, one file of it, and what may go.
public struct ArchiveBrowser: Sendable {
    public let root: String
    let archive: FolderArchive

    public init(root: String) {
        self.root = root
        archive = FolderArchive(root: root)
    }

    /// By tenant, period and run; what has no manifest does not exist.
    public func list(tenant: TenantID? = nil) async throws -> [ArchivedReport] {
        let folder = try tenant.map { try ArchiveKeys.tenant($0) }
        var reports: [ArchivedReport] = []
        for key in try await archive.reports(under: folder) {
            guard let manifest = try await ReportFolder(archive, key).manifest() else { continue }
            reports.append(
                ArchivedReport(
                    tenant: manifest.tenant, period: manifest.period, runID: manifest.run,
                    key: key.description, files: manifest.objects.count,
                    bytes: manifest.objects.reduce(0) { $0 + $1.stored.bytes }))
        }
        return reports.sorted {
            ($0.tenant.description, $0.period, $0.runID)
                < ($1.tenant.description, $1.period, $1.runID)
        }
    }

    /// The content of a file, unpacked.
    public func get(_ key: String) async throws -> [UInt8] {
        let bytes = try await archive.get(try ArchiveKey(key))
        return key.hasSuffix(".gz") ? try GzipDecoder.gunzip(bytes) : bytes
    }

    /// Reports beyond the newest `keep` of each tenant and period; raw exports stay.
    public func prunable(keep: Int, tenant: TenantID? = nil) async throws -> [ArchivedReport] {
        struct Place: Hashable {
            let tenant: TenantID
            let period: Period
        }
        let groups = Dictionary(grouping: try await list(tenant: tenant)) {
            Place(tenant: $0.tenant, period: $0.period)
        }
        return groups.values
            .flatMap { $0.sorted(by: isNewer).dropFirst(max(keep, 0)) }
            .sorted { $0.key < $1.key }
    }

    /// The reports on one period, the newest first.
    func newestFirst(tenant: TenantID, period: Period) async throws -> [ArchivedReport] {
        try await list(tenant: tenant).filter { $0.period == period }.sorted(by: isNewer)
    }

    /// By as-of, with which a run id starts, then by when it was archived.
    private func isNewer(_ left: ArchivedReport, _ right: ArchivedReport) -> Bool {
        func place(_ report: ArchivedReport) -> (String, Date, String) {
            let manifest = "\(root)/\(report.key)/\(ArchiveKeys.manifest)"
            let attributes = try? FileManager.default.attributesOfItem(atPath: manifest)
            let date = attributes?[.modificationDate] as? Date ?? .distantPast
            return (String(report.runID.prefix("yyyy-MM-dd".count)), date, report.runID)
        }
        return place(left) > place(right)
    }

    public func remove(_ reports: [ArchivedReport]) async throws {
        for report in reports { try await archive.remove(try ArchiveKey(report.key)) }
    }
}
