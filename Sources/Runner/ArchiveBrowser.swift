import Foundation
public import SalesCore
public import Storage

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
    /// By which whoever holds it reads the report's page; made on demand, and never kept.
    public var link: String?

    enum CodingKeys: String, CodingKey {
        case tenant, period, runID, key, files, bytes, link
        case supersededBy = "superseded_by"
    }
}

/// The archive as people use it: what is there, one file of it, and what may go.
public struct ArchiveBrowser: Sendable {
    let archive: any OutputArchive

    public init(_ archive: any OutputArchive) { self.archive = archive }

    /// By tenant, period and run; what has no manifest does not exist.
    public func list(tenant: TenantID? = nil) async throws -> [ArchivedReport] {
        try await list(under: try tenant.map { try ArchiveKeys.tenant($0) })
    }

    private func list(under folder: ArchiveKey?) async throws -> [ArchivedReport] {
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
        var prunable: [ArchivedReport] = []
        for reports in groups.values where reports.count > max(keep, 0) {
            prunable += try await newestFirst(reports).dropFirst(max(keep, 0))
        }
        return prunable.sorted { $0.key < $1.key }
    }

    /// The reports on one period, the newest first.
    func newestFirst(tenant: TenantID, period: Period) async throws -> [ArchivedReport] {
        try await newestFirst(
            try await list(under: try ArchiveKeys.reports(of: tenant, for: period)))
    }

    /// By as-of, with which a run id starts, then by when it was archived.
    private func newestFirst(_ reports: [ArchivedReport]) async throws -> [ArchivedReport] {
        var dated: [(report: ArchivedReport, asOf: String, date: Date)] = []
        for report in reports {
            let manifest = try ArchiveKey(report.key).appending(ArchiveKeys.manifest)
            let date = try await archive.written(manifest) ?? .distantPast
            dated.append((report, String(report.runID.prefix("yyyy-MM-dd".count)), date))
        }
        return dated.sorted {
            ($0.asOf, $0.date, $0.report.runID) > ($1.asOf, $1.date, $1.report.runID)
        }.map(\.report)
    }

    /// The same reports, each with a link to its page for so many seconds.
    ///
    /// - Throws: `RunFailure.invalid` where the archive gives none.
    public func linked(
        _ reports: [ArchivedReport], for seconds: Int
    ) async throws -> [ArchivedReport] {
        var linked = reports
        for index in reports.indices {
            let page = try ArchiveKey(reports[index].key)
                .appending("\(ReportArchive.Part.page.rawValue).gz")
            linked[index].link = try await archive.link(
                to: page, type: "text/html; charset=utf-8", for: seconds)
            guard linked[index].link != nil else {
                throw RunFailure.invalid(
                    "a folder has no links: \(archive.place)",
                    remedy: "Name an archive on S3, or open the report's page in the home folder.")
            }
        }
        return linked
    }

    public func remove(_ reports: [ArchivedReport]) async throws {
        for report in reports { try await archive.remove(try ArchiveKey(report.key)) }
    }
}
