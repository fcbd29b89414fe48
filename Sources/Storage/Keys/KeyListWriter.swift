public import SalesCore

/// Takes the keys of an upload's lines in the order of the file and sorts them into parts.
///
/// Not Sendable: whoever made it, uses it.
public final class KeyListWriter {
    /// Fewer lines are not worth a visit to the disk while their file is read.
    static let leastSpill = 1 << 17

    private let scratch: KeyScratch
    private var waiting: [KeyedLine] = []
    private var chunks: [KeyChunk] = []
    private var total = 0
    private var fingerprint: UInt64 = 0

    public init(scratch: KeyScratch) { self.scratch = scratch }

    public func add(_ lines: [KeyedLine]) throws {
        if waiting.count >= Self.leastSpill, !scratch.hasRoom(for: lines.count) {
            chunks.append(try KeyChunk(waiting).moved(to: scratch))
            scratch.hold(-waiting.count)
            waiting.removeAll(keepingCapacity: true)
        }
        for line in lines {
            let place = UInt64(line.line) &<< 32 | UInt64(UInt32(bitPattern: line.day))
            fingerprint = (fingerprint ^ line.key.low ^ place) &* 0x9E37_79B9_7F4A_7C15
            fingerprint ^= fingerprint &>> 29
        }
        waiting += lines
        scratch.hold(lines.count)
        total += lines.count
    }

    public func finish() throws -> KeyList {
        if !waiting.isEmpty {
            var chunk = KeyChunk(waiting)
            if !scratch.hasRoom(for: 0) {
                chunk = try chunk.moved(to: scratch)
                scratch.hold(-waiting.count)
            }
            chunks.append(chunk)
            waiting = []
        }
        return KeyList(
            lineCount: total, fingerprint: fingerprint, scratch: scratch, chunks: chunks)
    }

    deinit { scratch.hold(-waiting.count) }
}
