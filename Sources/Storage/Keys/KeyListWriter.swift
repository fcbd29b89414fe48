public import SalesCore

/// Takes the keys of an upload's lines in the order of the file and sorts them into parts.
///
/// Not Sendable: whoever made it, uses it.
public final class KeyListWriter {
    /// Fewer lines are not worth a visit to the disk while their file is read.
    static let leastSpill = 1 << 17

    private let scratch: KeyScratch
    private var parts = [[KeyedLine]](repeating: [], count: KeyList.partCount)
    private var extents = [[KeyList.Extent]](repeating: [], count: KeyList.partCount)
    private var inMemory = 0
    private var total = 0
    private var fingerprint: UInt64 = 0

    public init(scratch: KeyScratch) { self.scratch = scratch }

    public func add(_ lines: [KeyedLine]) throws {
        if inMemory >= Self.leastSpill, !scratch.hasRoom(for: lines.count) { try spill() }
        for line in lines {
            parts[Int(line.key.high >> 56)].append(line)
            let place = UInt64(line.line) &<< 32 | UInt64(UInt32(bitPattern: line.day))
            fingerprint = (fingerprint ^ line.key.low ^ place) &* 0x9E37_79B9_7F4A_7C15
            fingerprint ^= fingerprint &>> 29
        }
        hold(lines.count)
        total += lines.count
    }

    public func finish() throws -> KeyList {
        if !scratch.hasRoom(for: 0) { try spill() }
        let list = KeyList(
            lineCount: total, fingerprint: fingerprint, scratch: scratch, inMemory: parts,
            extents: extents)
        parts = []
        inMemory = 0
        return list
    }

    deinit { scratch.hold(-inMemory) }

    private func hold(_ lines: Int) {
        inMemory += lines
        scratch.hold(lines)
    }

    private func spill() throws {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(inMemory * KeyLineCodec.lineSize)
        var starts: [(part: Int, start: Int, count: Int)] = []
        for part in parts.indices where !parts[part].isEmpty {
            starts.append((part, bytes.count, parts[part].count))
            KeyLineCodec.encode(parts[part], into: &bytes)
            parts[part].removeAll(keepingCapacity: true)
        }
        let offset = try scratch.append(bytes)
        for (part, start, count) in starts {
            extents[part].append(.init(offset: offset + start, count: count))
        }
        hold(-inMemory)
    }
}
