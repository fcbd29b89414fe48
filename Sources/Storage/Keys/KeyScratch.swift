import Foundation
import SalesCore
import Synchronization

/// A temporary file for keys that do not fit into memory, shared by the readings of a run.
///
/// It is made when it is first needed and has no name from then on: whatever ends the process,
/// nothing is left behind.
public final class KeyScratch: Sendable {
    private struct State {
        var descriptor: Int32 = -1
        var size = 0
        var linesInMemory = 0
    }

    private static let linesAtOnce = 4096

    private let path: String
    private let capacity: Int
    private let state = Mutex(State())

    /// `capacity` is how many lines all lists together may hold in memory.
    public init(folder: String, capacity: Int = 1 << 20) {
        path = "\(folder)/salestalk-keys-\(UUID().uuidString).part"
        self.capacity = capacity
    }

    deinit {
        let descriptor = state.withLock(\.descriptor)
        if descriptor >= 0 { close(descriptor) }
    }

    /// How many lines all lists hold in memory.
    var linesInMemory: Int { state.withLock(\.linesInMemory) }

    /// Whether so many lines more may be held in memory.
    func hasRoom(for lines: Int) -> Bool {
        state.withLock { $0.linesInMemory + lines <= capacity }
    }

    func hold(_ lines: Int) { state.withLock { $0.linesInMemory += lines } }

    /// Writes lines behind those that are there; returns where they begin.
    func append(_ lines: [KeyedLine]) throws -> Int {
        try state.withLock { state in
            if state.descriptor < 0 { state.descriptor = try open() }
            let start = state.size
            var bytes: [UInt8] = []
            for first in stride(from: 0, to: lines.count, by: Self.linesAtOnce) {
                bytes.removeAll(keepingCapacity: true)
                KeyLineCodec.encode(
                    lines[first..<min(first + Self.linesAtOnce, lines.count)], into: &bytes)
                try write(bytes, to: state.descriptor, at: state.size)
                state.size += bytes.count
            }
            return start
        }
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32, at start: Int) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written,
                    off_t(start + written))
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                throw StorageFailure.writing(path, count < 0 ? errno : ENOSPC)
            }
            written += count
        }
    }

    func lines(at offset: Int, count: Int) throws -> [KeyedLine] {
        let descriptor = state.withLock(\.descriptor)
        let size = count * KeyLineCodec.lineSize
        return try withUnsafeTemporaryAllocation(byteCount: max(size, 1), alignment: 8) { buffer in
            var done = 0
            while done < size {
                let count = pread(
                    descriptor, buffer.baseAddress?.advanced(by: done), size - done,
                    off_t(offset + done))
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else {
                    throw StorageFailure.reading(path, count < 0 ? errno : EIO)
                }
                done += count
            }
            return KeyLineCodec.decode(UnsafeRawBufferPointer(rebasing: buffer[..<size])) ?? []
        }
    }

    private func open() throws(StorageFailure) -> Int32 {
        try Folder.create((path as NSString).deletingLastPathComponent)
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .writing(path, errno) }
        unlink(path)
        return descriptor
    }
}
