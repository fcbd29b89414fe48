import Foundation
import SalesCore
import Synchronization

/// A temporary file for keys that do not fit into memory, shared by the readings of a run.
///
/// It is made when it is first needed; see `NamelessFile`.
public final class KeyScratch: Sendable {
    private let file: NamelessFile
    private let capacity: Int
    private let held = Mutex(0)

    /// `capacity` is how many lines all lists together may hold in memory.
    public init(folder: String, capacity: Int = 1 << 20) {
        file = NamelessFile(folder: folder, purpose: "keys")
        self.capacity = capacity
    }

    /// How many lines all lists hold in memory.
    var linesInMemory: Int { held.withLock(\.self) }

    /// Whether so many lines more may be held in memory.
    func hasRoom(for lines: Int) -> Bool { held.withLock { $0 + lines <= capacity } }

    func hold(_ lines: Int) { held.withLock { $0 += lines } }

    /// Writes lines behind those that are there; returns where they begin.
    func append(_ lines: [KeyedLine]) throws -> Int {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.count * KeyLineCodec.lineSize)
        KeyLineCodec.encode(lines[...], into: &bytes)
        return try bytes.withUnsafeBytes(file.append)
    }

    func lines(at offset: Int, count: Int) throws -> [KeyedLine] {
        let size = count * KeyLineCodec.lineSize
        return try withUnsafeTemporaryAllocation(byteCount: max(size, 1), alignment: 8) { buffer in
            let buffer = UnsafeMutableRawBufferPointer(rebasing: buffer[..<size])
            try file.read(at: offset, into: buffer)
            return KeyLineCodec.decode(UnsafeRawBufferPointer(buffer)) ?? []
        }
    }
}
