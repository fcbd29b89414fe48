import Foundation
import SalesCore
import Storage

/// A folder that is filled file by file; its manifest comes last, when all is safe on the disk.
///
/// Until then a marker says whose it is, so that a second attempt starts anew and nobody else's
/// files are ever touched.
struct ExportFolder {
    let path: String
    let tenant: TenantID
    private var files: [ExportManifest.File] = []

    /// - Throws: `RunFailure.invalid` where something stands in the folder already.
    init(_ path: String, of tenant: TenantID) throws {
        self.path = path
        self.tenant = tenant
        let marker = "\(path)/\(Self.marker)"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let isOurs =
            FileManager.default.contents(atPath: marker).map { String(decoding: $0, as: UTF8.self) }
            == tenant.description
        guard names.isEmpty || isOurs else {
            throw RunFailure.invalid(
                "\(path) is not empty", remedy: "Name a folder that is empty or not there yet.")
        }
        for name in names where name != Self.marker {
            try Self.removing(path) {
                try FileManager.default.removeItem(atPath: "\(path)/\(name)")
            }
        }
        try HomeFolder.write(Array(tenant.description.utf8), to: marker)
    }

    mutating func add(_ bytes: [UInt8], as name: String) throws {
        try HomeFolder.write(bytes, to: "\(path)/\(name)")
        files.append(ExportManifest.File(name, Fingerprint(of: bytes)))
    }

    /// Adds what `write` pushes, gzipped.
    mutating func addGzipped(
        as name: String, _ write: (GzipFileWriter) async throws -> Void
    ) async throws {
        let writer = try GzipFileWriter("\(path)/\(name)")
        try await write(writer)
        files.append(ExportManifest.File(name, try writer.finish().stored))
    }

    /// Adds an object as it is stored.
    mutating func add(
        _ chunks: AsyncThrowingStream<[UInt8], any Error>, as name: String
    ) async throws {
        let file = "\(path)/\(name)"
        try HomeFolder.make((file as NSString).deletingLastPathComponent)
        guard FileManager.default.createFile(atPath: file, contents: nil),
            let handle = FileHandle(forWritingAtPath: file)
        else {
            throw RunFailure.unwritable(path: file, reason: String(cString: strerror(errno)))
        }
        var hash = SHA256Stream()
        var count = 0
        for try await chunk in chunks {
            hash.update(chunk)
            count += chunk.count
            try Self.removing(file) { try handle.write(contentsOf: Data(chunk)) }
        }
        try Self.removing(file) { try handle.close() }
        files.append(
            ExportManifest.File(name, Fingerprint(bytes: count, sha256: hash.hexadecimal)))
    }

    /// Makes all files last, then writes `SHA256SUMS` and the manifest.
    func finish(_ profile: TenantProfile, at time: String) throws -> ExportManifest {
        for file in files { try sync(file.path) }
        let sums = files.map { "\($0.sha256)  \($0.path)\n" }.joined()
        try HomeFolder.write(Array(sums.utf8), to: "\(path)/SHA256SUMS")
        let manifest = ExportManifest(
            tenant: tenant, name: profile.tenant.name, status: profile.status.rawValue,
            exportedAt: time, files: files)
        try HomeFolder.write(try RunLedger.json(manifest), to: "\(path)/\(ExportManifest.fileName)")
        try Self.removing(path) {
            try FileManager.default.removeItem(atPath: "\(path)/\(Self.marker)")
        }
        return manifest
    }

    private func sync(_ name: String) throws {
        let file = "\(path)/\(name)"
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw RunFailure.unwritable(path: file, reason: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw RunFailure.unwritable(path: file, reason: String(cString: strerror(errno)))
        }
    }

    private static func removing(_ path: String, _ body: () throws -> Void) throws(RunFailure) {
        do { try body() } catch {
            throw RunFailure.unwritable(path: path, reason: HomeFolder.reason(error))
        }
    }

    private static let marker = ".export-under-way"
}
