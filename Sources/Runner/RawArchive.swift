import Foundation
import SalesCore
import Storage

/// Keeps every export as it came, gzipped, under the hash of its content.
struct RawArchive {
    let archive: any OutputArchive
    let tenant: TenantID
    /// Where half-made files may lie.
    let workFolder: String

    func put(_ files: [InputFile]) async throws {
        try await archive.sweep()
        try removeLeftovers()
        let keys = try files.map { try ArchiveKeys.export(of: tenant, sha256: $0.sha256) }
        var missing = Set(try await archive.missing(among: keys))
        for (key, file) in zip(keys, files) where missing.remove(key) != nil {
            let temporary = "\(workFolder)/\(start)\(file.sha256.prefix(Self.digits))\(Self.end)"
            defer { unlink(temporary) }
            let gzipped = try await compress(file, to: temporary)
            guard gzipped.content.sha256 == file.sha256 else {
                throw RunFailure.changedWhileRead(path: file.path)
            }
            try await archive.put(key, contentsOf: temporary)
        }
    }

    /// A half-made file is named by a part of its hash, between these.
    private var start: String { "raw-\(tenant)-" }
    private static let digits = 16
    private static let end = ".part"

    /// What a run left that was killed.
    private func removeLeftovers() throws {
        guard FileManager.default.fileExists(atPath: workFolder) else { return }
        for name in try FileManager.default.contentsOfDirectory(atPath: workFolder)
        where name.hasPrefix(start) && name.hasSuffix(Self.end)
            && name.utf8.count == start.utf8.count + Self.digits + Self.end.utf8.count
        {
            unlink(workFolder + "/" + name)
        }
    }

    /// The copy of a stored export, whole as it came.
    func kept(_ source: StoredSource) async throws -> InputFile {
        let key = try ArchiveKeys.export(of: tenant, sha256: source.sha256)
        let place = "\(archive.place)/\(key)"
        guard try await archive.exists(key) else {
            throw RunFailure.lostExport(name: source.name, path: place)
        }
        let remote = archive.path(of: key) == nil ? copy(of: key) : nil
        let path = try await remote?.path() ?? place
        guard try Planner.inputFile(name: source.name, path: path).sha256 == source.sha256 else {
            throw RunFailure.lostExport(name: source.name, path: place)
        }
        return InputFile(
            name: source.name, path: place, bytes: source.summary.bytes, sha256: source.sha256,
            provenance: source.provenance, remote: remote)
    }

    private func copy(of key: ArchiveKey) -> RemoteFile {
        RemoteFile(workFolder: workFolder) { [archive] file in
            for try await chunk in try await archive.chunks(of: key) { try file.append(chunk) }
        }
    }

    private func compress(_ file: InputFile, to path: String) async throws -> GzippedFile {
        let stream = try ExportStream(path: try await file.localPath(), hashing: false)
        let writer = try GzipFileWriter(path)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let isAtEnd = try buffer.withUnsafeMutableBytes { bytes in
                let count = try stream.read(into: bytes)
                try writer.push(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
                return count == 0
            }
            if isAtEnd { return try writer.finish() }
        }
    }
}
