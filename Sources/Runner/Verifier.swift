import Cloud
import Foundation
import Narrate
import Report
public import SalesCore
import Storage

/// What an offline check of archived reports came to.
public struct Verification: Codable, Sendable, Hashable {
    public var reports: [ReportVerification]

    public var isSound: Bool { reports.allSatisfy(\.problems.isEmpty) }
}

public struct ReportVerification: Codable, Sendable, Hashable {
    /// Folder of the report.
    public var path: String
    public var tenant: TenantID?
    public var period: Period?
    public var files = 0
    public var claims = 0
    /// Empty when every byte, hash, fact and claim holds.
    public var problems: [String] = []

    init(path: String) { self.path = path }
}

/// Proves archived reports again from their own bytes: no store, no network.
public struct Verifier: Sendable {
    private let aws: AWSServices

    /// `aws` is asked for reports in buckets only.
    public init(aws: AWSServices = AWSServices()) { self.aws = aws }

    /// `path` is a report's folder or its manifest, or any folder above some reports; or the
    /// `s3://` address of such.
    public func verify(_ path: String) async throws -> Verification {
        var reports: [ReportVerification] = []
        for (place, open) in try await reportFolders(at: path) {
            reports.append(try await verifyReport(place, open))
        }
        guard !reports.isEmpty else {
            throw RunFailure.invalid(
                "\(path) holds no archived report",
                remedy: "Name a folder with a \(ArchiveKeys.manifest), or the archive above it; "
                    + "`salestalk archive list` shows them.")
        }
        return Verification(reports: reports)
    }

    /// Each with where it is, for people.
    private typealias Reports = [(place: String, open: () throws -> ReportFolder)]

    private func reportFolders(at path: String) async throws -> Reports {
        if path.hasPrefix(ObjectPattern.scheme) { return try await reportsInBucket(at: path) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw RunFailure.unreadable(path: path, reason: "no such file or folder")
        }
        let root = isFolder.boolValue ? path : (path as NSString).deletingLastPathComponent
        return Self.reportFolders(in: root).map { folder in
            (folder, { try ReportFolder(at: folder) })
        }
    }

    private func reportsInBucket(at path: String) async throws -> Reports {
        guard case .bucket(let choice) = try ArchiveChoice(place: path) else { return [] }
        var parts = choice.root.key.split(separator: "/").map(String.init)
        if parts.last == ArchiveKeys.manifest { parts.removeLast() }
        let folder = parts.isEmpty ? nil : try ArchiveKey(parts.joined(separator: "/"))
        let archive = S3Archive(
            try aws.s3(in: nil), root: S3Address(bucket: choice.root.bucket, key: ""))
        return try await archive.reports(under: folder).map { key in
            ("\(archive.place)/\(key)", { ReportFolder(archive, key) })
        }
    }

    private static func reportFolders(in root: String) -> [String] {
        var folders: [String] = []
        let walk = FileManager.default.enumerator(atPath: root)
        while let entry = walk?.nextObject() as? String {
            guard (entry as NSString).lastPathComponent == ArchiveKeys.manifest else { continue }
            let folder = (entry as NSString).deletingLastPathComponent
            folders.append(folder.isEmpty ? root : root + "/" + folder)
        }
        return folders.sorted()
    }

    private func verifyReport(
        _ path: String, _ open: () throws -> ReportFolder
    ) async throws -> ReportVerification {
        var result = ReportVerification(path: path)
        do {
            let folder = try open()
            guard let manifest = try await folder.manifest() else {
                result.problems = ["\(ArchiveKeys.manifest) is not a file"]
                return result
            }
            result.tenant = manifest.tenant
            result.period = manifest.period
            result.files = manifest.objects.count
            result.problems = try await folder.problems(with: manifest).map(\.words)
            let written = try await folder.archive.get(
                try folder.key.appending(ArchiveKeys.manifest))
            if written != (try manifest.encoded()) {
                result.problems.append("\(ArchiveKeys.manifest) is not as it was written")
            }
            if result.problems.isEmpty { try await replay(folder, manifest, into: &result) }
        } catch let failure as any Failure
            where failure.exitCode == .credentials || failure.isTransient
        {
            // That it cannot be read now says nothing of the report.
            throw failure
        } catch let failure as any Failure {
            result.problems.append(failure.summary)
        } catch {
            result.problems.append("not readable as a report: \(type(of: error))")
        }
        return result
    }

    /// Facts and claims once more, decided by the archived tables.
    private func replay(
        _ folder: ReportFolder, _ manifest: Manifest, into result: inout ReportVerification
    ) async throws {
        func bytes(_ part: ReportArchive.Part) async throws -> [UInt8] {
            try await folder.content(of: part.rawValue, by: manifest)
        }
        let report = String(decoding: try await bytes(.report), as: UTF8.self)
        let content = try JSONReport.content(from: report)
        let spec = try JSONDecoder().decode(
            MetricSpec.self, from: Data(try await bytes(.spec)))
        let tables = String(decoding: try await bytes(.tables), as: UTF8.self)
        let cells = try TableCSV.rows(from: tables).map { ($0.address, $0.cell) }
        let table = MetricTable(
            spec: spec, asOf: content.asOf,
            cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
        result.claims = content.checked.proof.claims.count
        guard content.tenant.id == manifest.tenant, content.period.id == manifest.period,
            content.runID == manifest.run
        else {
            result.problems.append("the report is not the one that the manifest names")
            return
        }
        result.problems += ProofReplay(hashing: .crypto, table: table, tenant: content.tenant)
            .discrepancies(in: content.checked, uploads: content.uploads)
        var rebuilt = ReportContent(
            tenant: content.tenant, table: table, period: content.period.id,
            checked: content.checked, uploads: content.uploads, runID: content.runID)
        if content.seal != nil { rebuilt = try rebuilt.sealed(with: spec) }
        for (part, expected) in try ReportArchive.parts(of: ReportTexts(rebuilt), table: table)
        where try await bytes(part) != expected {
            result.problems.append(
                "\(part.rawValue) does not say what the archived tables and proof say")
        }
    }
}

extension ManifestProblem {
    var words: String {
        switch kind {
        case .missing: "\(key) is missing"
        case .changed: "\(key) is not the file that was archived"
        case .contentChanged: "\(key) does not unpack to what was archived"
        case .unlisted: "\(key) is not in the manifest"
        }
    }
}
