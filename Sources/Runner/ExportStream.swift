import Foundation
import SalesCore
import Storage
import Synchronization

/// The decoded bytes of an export, read from disk piece by piece; gzip is undone on the way.
///
/// Any thread may read, each in its turn: whoever asks gets the next bytes, straight into its
/// own memory. A long gzip is unpacked ahead.
final class ExportStream: Sendable {
    private let source: Source
    private let ahead = Mutex<ReadAhead?>(nil)

    /// Decoded bytes from which on a gzip is worth a thread of its own.
    private static let longGzip = 1 << 20

    /// Hashing is for those who keep the file: a Unix filter need not pay for it.
    init(path: String, hashing: Bool) throws {
        source = Source(try ExportBytes(path: path, hashing: hashing))
    }

    /// Fills the buffer as far as the next piece of the file goes; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if let ahead = ahead.withLock({ $0 }) { return try ahead.read(into: buffer) }
        let count = try source.read(into: buffer)
        if source.bytesUnpacked > Self.longGzip {
            let source = source
            ahead.withLock { $0 = ReadAhead { try source.read(into: $0) } }
        }
        return count
    }

    /// Bytes of the file read so far, for progress.
    var bytesRead: Int { source.state.withLock(\.bytesRead) }

    /// Hash of the decoded bytes, once the end has been read: the same export is the same
    /// source, gzipped or not.
    func finishedHash() -> String? { source.state.withLock { $0.hash?.hexadecimal } }

    /// What one thread at a time reads.
    private final class Source: Sendable {
        let state: Mutex<ExportBytes>

        init(_ bytes: sending ExportBytes) { state = Mutex(bytes) }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
            // As numbers, since a lock keeps no pointer of its caller's.
            let (address, count) = (UInt(bitPattern: buffer.baseAddress), buffer.count)
            return try state.withLock { bytes in
                try bytes.read(
                    into: UnsafeMutableRawBufferPointer(
                        start: UnsafeMutableRawPointer(bitPattern: address), count: count))
            }
        }

        var bytesUnpacked: Int { state.withLock(\.bytesUnpacked) }
    }
}

/// An export's bytes as one thread reads them.
private final class ExportBytes {
    private(set) var hash: SHA256Stream?
    private(set) var bytesRead = 0
    /// Out of gzip.
    private(set) var bytesUnpacked = 0
    private let descriptor: Int32
    private let path: String
    private let gzip: GzipDecoder?
    /// What was read to see whether this is gzip.
    private var head: ArraySlice<UInt8>
    /// Memory for packed bytes, and those of them that are not yet unpacked.
    private let packed: UnsafeMutableRawBufferPointer
    private var unread = UnsafeRawBufferPointer(start: nil, count: 0)

    private static let packedSize = 256 * 1024

    init(path: String, hashing: Bool) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw RunFailure.unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        do {
            var status = stat()
            if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
                throw RunFailure.isFolder(path: path)
            }
            // Read, not peeked at: a pipe has no second look.
            let start = try Self.start(of: descriptor, path: path)
            head = start[...]
            gzip = start == [0x1F, 0x8B] ? GzipDecoder() : nil
        } catch {
            close(descriptor)
            throw error
        }
        packed = .allocate(byteCount: gzip == nil ? 0 : Self.packedSize, alignment: 64)
        hash = hashing ? SHA256Stream() : nil
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        close(descriptor)
        packed.deallocate()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try gzip.map { try unpack($0, into: buffer) } ?? readRaw(into: buffer)
        if gzip != nil { bytesUnpacked += count }
        hash?.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count
    }

    private func unpack(
        _ gzip: GzipDecoder, into buffer: UnsafeMutableRawBufferPointer
    ) throws -> Int {
        do {
            while true {
                let count = try gzip.decode(&unread, into: buffer)
                if count > 0 || buffer.isEmpty { return count }
                unread = UnsafeRawBufferPointer(rebasing: packed[..<(try readRaw(into: packed))])
                if unread.isEmpty {
                    try gzip.finish()
                    return 0
                }
            }
        } catch StorageFailure.gzip(let fault) {
            throw RunFailure.damaged(path: path, reason: fault.rawValue)
        }
    }

    private func readRaw(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var count = min(head.count, buffer.count)
        if count > 0 {
            buffer.copyBytes(from: head.prefix(count))
            head = head.dropFirst(count)
        }
        if count < buffer.count {
            count += try Self.read(
                descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]),
                path: path)
        }
        bytesRead += count
        return count
    }

    /// The first two bytes, or as many as there are.
    private static func start(of descriptor: Int32, path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < 2 {
            var byte: UInt8 = 0
            let count = try withUnsafeMutableBytes(of: &byte) {
                try read(descriptor, into: $0, path: path)
            }
            if count == 0 { break }
            bytes.append(byte)
        }
        return bytes
    }

    private static func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, path: String
    ) throws -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else {
                throw RunFailure.unreadable(path: path, reason: String(cString: strerror(errno)))
            }
        }
    }
}
