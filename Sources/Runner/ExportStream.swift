import Foundation
import SalesCore
import Storage

/// The decoded bytes of an export, read from disk piece by piece; gzip is undone on the way.
final class ExportStream {
    private let descriptor: Int32
    private let path: String
    private var hash: SHA256Stream?
    private let decoder: GzipDecoder?
    private var pending: [UInt8] = []
    private var pendingOffset = 0
    private var compressed: [UInt8] = []
    /// What was read to see whether this is gzip.
    private var head: ArraySlice<UInt8>
    private var isAtEnd = false
    /// Bytes of the file read so far, for progress.
    private(set) var bytesRead = 0

    /// Hashing is for those who keep the file: a Unix filter need not pay for it.
    init(path: String, hashing: Bool) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw RunFailure.unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw RunFailure.isFolder(path: path)
        }
        self.descriptor = descriptor
        self.path = path
        hash = hashing ? SHA256Stream() : nil
        do {
            // Read, not peeked at: a pipe has no second look.
            let start = try Self.start(of: descriptor, path: path)
            head = start[...]
            decoder = start == [0x1F, 0x8B] ? try GzipDecoder() : nil
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

    /// Fills the buffer as far as the file goes; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try readDecoded(into: buffer)
        hash?.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count
    }

    private func readDecoded(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard let decoder else { return try readRaw(into: buffer) }
        while pendingOffset == pending.count, !isAtEnd {
            pendingOffset = 0
            if compressed.isEmpty { compressed = [UInt8](repeating: 0, count: 1 << 16) }
            let count = try compressed.withUnsafeMutableBytes { try readRaw(into: $0) }
            do {
                isAtEnd = count == 0
                pending = try decoder.push(Array(compressed[..<count]))
                if isAtEnd { try decoder.finish() }
            } catch StorageFailure.gzip(let fault) {
                throw RunFailure.damaged(path: path, reason: fault.rawValue)
            }
        }
        let count = min(buffer.count, pending.count - pendingOffset)
        pending.withUnsafeBytes { bytes in
            buffer.copyMemory(from: .init(rebasing: bytes[pendingOffset..<pendingOffset + count]))
        }
        pendingOffset += count
        return count
    }

    /// Hash of the decoded bytes, once the end has been read: the same export is the same
    /// source, gzipped or not.
    func finishedHash() -> String? { hash?.hexadecimal }

    private func readRaw(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var count = min(head.count, buffer.count)
        if count > 0 {
            buffer.copyBytes(from: head.prefix(count))
            head = head.dropFirst(count)
        } else {
            count = try Self.read(descriptor, into: buffer, path: path)
        }
        bytesRead += count
        return count
    }

    /// The first two bytes, or as many as there are.
    private static func start(of descriptor: Int32, path: String) throws(RunFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < 2 {
            var byte: UInt8 = 0
            let count = try withUnsafeMutableBytes(of: &byte) { buffer throws(RunFailure) in
                try read(descriptor, into: buffer, path: path)
            }
            if count == 0 { break }
            bytes.append(byte)
        }
        return bytes
    }

    private static func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, path: String
    ) throws(RunFailure) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else {
                throw RunFailure.unreadable(path: path, reason: String(cString: strerror(errno)))
            }
        }
    }
}
