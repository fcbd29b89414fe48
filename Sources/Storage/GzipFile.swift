import Foundation

/// Writes a gzip file chunk by chunk, for what is too large to hold: an export, as it is read.
///
/// The file goes away with its writer unless it is finished. Not Sendable: whoever made it,
/// uses it.
public final class GzipFileWriter {
    private let path: String
    private let descriptor: Int32
    private let encoder: GzipEncoder
    private var content = SHA256Stream()
    private var contentSize = 0
    private var stored = SHA256Stream()
    private var storedSize = 0
    private var isFinished = false

    /// Takes the place of a file of that name; its folder is made if it is missing.
    public init(_ path: String) throws(StorageFailure) {
        try Folder.create((path as NSString).deletingLastPathComponent)
        encoder = try GzipEncoder()
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .writing(path, errno) }
        self.path = path
    }

    deinit {
        close(descriptor)
        if !isFinished { unlink(path) }
    }

    public func push(_ bytes: UnsafeRawBufferPointer) throws(StorageFailure) {
        content.update(bytes)
        contentSize += bytes.count
        try write(try encoder.push(bytes))
    }

    public func push(_ bytes: [UInt8]) throws(StorageFailure) {
        try bytes.withUnsafeBufferPointer { buffer throws(StorageFailure) in
            try push(UnsafeRawBufferPointer(buffer))
        }
    }

    public func finish() throws(StorageFailure) -> GzippedFile {
        try write(try encoder.finish())
        isFinished = true
        return GzippedFile(
            path: path, content: Fingerprint(bytes: contentSize, sha256: content.hexadecimal),
            stored: Fingerprint(bytes: storedSize, sha256: stored.hexadecimal))
    }

    private func write(_ bytes: [UInt8]) throws(StorageFailure) {
        stored.update(bytes)
        storedSize += bytes.count
        try FileBytes.write(bytes, to: descriptor, path: path)
    }
}

public struct GzippedFile: Hashable, Sendable {
    public let path: String
    public let content: Fingerprint
    public let stored: Fingerprint
}

/// How many bytes, and which.
public struct Fingerprint: Hashable, Sendable, Codable {
    public let bytes: Int
    public let sha256: String

    public init(bytes: Int, sha256: String) {
        self.bytes = bytes
        self.sha256 = sha256
    }

    public init(of bytes: [UInt8]) {
        var hash = SHA256Stream()
        hash.update(bytes)
        self.init(bytes: bytes.count, sha256: hash.hexadecimal)
    }
}
