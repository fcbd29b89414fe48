import Foundation
public import SalesCore

/// One file of a report before it is archived.
public struct ReportFile: Hashable, Sendable {
    /// Without `.gz`: `report.md`.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// The folder of one report in an archive.
///
///     (nothing) ── objects ──▶ (nothing yet) ── manifest.json ──▶ a report, for good
///
/// A crash before the last step leaves leftovers that the next attempt clears away.
public struct ReportFolder: Sendable {
    public let archive: any OutputArchive
    public let key: ArchiveKey

    public init(_ archive: any OutputArchive, _ key: ArchiveKey) {
        self.archive = archive
        self.key = key
    }

    /// A report's folder anywhere, such as a copy on an auditor's machine.
    public init(at path: String) throws(StorageFailure) {
        guard Folder.isFolder(path) else {
            throw .unreadable(path: path, reason: "there is no such folder")
        }
        let url = URL(filePath: path).standardizedFileURL
        archive = FolderArchive(root: url.deletingLastPathComponent().path(percentEncoded: false))
        key = try ArchiveKey(url.lastPathComponent)
    }

    /// Gzips and archives the files, and the manifest last. The same content again does nothing;
    /// other content under a finished report is refused.
    @discardableResult
    public func publish(
        _ files: [ReportFile], tenant: TenantID, period: Period, run: String
    ) async throws -> Manifest {
        try await publish(files.map(PackedFile.init), tenant: tenant, period: period, run: run)
    }

    @discardableResult
    public func publish(
        _ files: [PackedFile], tenant: TenantID, period: Period, run: String
    ) async throws -> Manifest {
        let objects = try files.map {
            ArchiveObject(key: try key.appending($0.entry.key), bytes: $0.bytes)
        }
        let manifest = Manifest(
            tenant: tenant, period: period, run: run, objects: files.map(\.entry))
        if let published = try await self.manifest() {
            guard published.hasSameContent(as: manifest) else {
                throw StorageFailure.conflict(key: key.description)
            }
            return published
        }
        try await archive.remove(key)
        try await archive.put(objects)
        try await archive.put(try manifestKey, try manifest.encoded())
        return manifest
    }

    /// None for a report that does not exist, its leftovers notwithstanding.
    public func manifest() async throws -> Manifest? {
        let key = try manifestKey
        guard try await archive.exists(key) else { return nil }
        return try Manifest(decoding: try await archive.get(key), at: key.description)
    }

    /// A file's unpacked bytes, held to the manifest.
    public func content(of name: String, by manifest: Manifest) async throws -> [UInt8] {
        guard let entry = manifest.entry("\(name).gz") else {
            throw StorageFailure.missing(key: "\(key)/\(name).gz")
        }
        let stored = try await archive.get(try key.appending(entry.key))
        guard Fingerprint(of: stored) == entry.stored else {
            throw StorageFailure.corrupt(path: "\(key)/\(entry.key)", what: "its bytes changed")
        }
        let content = try GzipDecoder.gunzip(stored, limit: entry.content.bytes)
        guard Fingerprint(of: content) == entry.content else {
            throw StorageFailure.corrupt(path: "\(key)/\(entry.key)", what: "its content changed")
        }
        return content
    }

    private var manifestKey: ArchiveKey {
        get throws(StorageFailure) { try key.appending(ArchiveKeys.manifest) }
    }
}

extension OutputArchive {
    /// The folders of finished reports at or under a key, by key.
    public func reports(under key: ArchiveKey?) async throws -> [ArchiveKey] {
        try await list(key).compactMap { entry in
            guard entry.key.name == ArchiveKeys.manifest else { return nil }
            let folder = entry.key.description.dropLast(ArchiveKeys.manifest.utf8.count + 1)
            return try? ArchiveKey(String(folder))
        }
    }
}
