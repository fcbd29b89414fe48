internal import SalesCore

/// Takes entries in any order and gives them back in order, equal keys combined.
///
/// Invariants:
/// 1. Memory holds at most `capacity` entries, and a piece of each of a few runs, as long as there
///    is scratch space: what is beyond that is sorted, combined and written there.
/// 2. At most `runsAtOnce` runs of a level are kept; then they are merged into one of the next.
final class EntrySorter {
    private let kind: HolisticMeasure.Kind
    private let capacity: Int
    private let scratch: (any ScratchSpace)?
    /// Decimal places of the numbers that are added.
    private(set) var scale = 0
    private var buffer: [HolisticEntry] = []
    /// Entries at which the buffer is sorted.
    private var limit: Int
    private var runs: [EntryRun] = []

    static let runsAtOnce = 64

    /// Without scratch space everything stays in memory.
    init(_ kind: HolisticMeasure.Kind, capacity: Int, scratch: (any ScratchSpace)?) {
        self.kind = kind
        self.capacity = max(capacity, 16)
        self.scratch = scratch
        limit = min(self.capacity, 1024)
    }

    @inline(__always)
    func add(_ entry: HolisticEntry) throws {
        buffer.append(entry)
        if buffer.count >= limit { try shrink() }
    }

    /// Takes larger numbers of places from now on.
    func raise(to scale: Int) {
        guard scale > self.scale else { return }
        let factor = Int128(ExactDecimal.powerOfTen(scale - self.scale))
        for index in buffer.indices { buffer[index].raise(by: factor, kind) }
        self.scale = scale
    }

    /// Everything that was added; more may be added afterwards.
    func entries() -> EntryRuns {
        combine()
        return EntryRuns(
            kind: kind, scale: scale, runs: runs + [EntryRun(buffer, scale: scale)])
    }

    private func shrink() throws {
        combine()
        if buffer.count <= limit / 2 { return }
        if limit < capacity || scratch == nil {
            limit *= 2
            if scratch != nil { limit = min(limit, capacity) }
            return
        }
        guard let scratch else { return }
        runs.append(
            try EntryRun(in: scratch, scale: scale) { body in
                for start in stride(from: 0, to: buffer.count, by: EntryRun.pieceSize) {
                    try body(buffer[start..<min(start + EntryRun.pieceSize, buffer.count)])
                }
            })
        buffer.removeAll(keepingCapacity: true)
        try mergeRuns(in: scratch)
    }

    private func mergeRuns(in scratch: any ScratchSpace) throws {
        while let last = runs.last {
            let alike = Array(runs.suffix(Self.runsAtOnce))
            guard alike.count == Self.runsAtOnce, alike.allSatisfy({ $0.level == last.level })
            else { return }
            let joined = EntryRuns(kind: kind, scale: scale, runs: alike)
            let merged = try EntryRun(in: scratch, scale: scale, level: last.level + 1) { body in
                var piece: [HolisticEntry] = []
                try joined.forEach { entry in
                    piece.append(entry)
                    if piece.count == EntryRun.pieceSize {
                        try body(piece[...])
                        piece.removeAll(keepingCapacity: true)
                    }
                }
                if !piece.isEmpty { try body(piece[...]) }
            }
            runs.replaceSubrange((runs.count - Self.runsAtOnce)..., with: [merged])
        }
    }

    /// Sorts the buffer, and makes one of each group and key.
    private func combine() {
        EntryOrder.sort(&buffer)
        let kind = kind
        let kept = buffer.withUnsafeMutableBufferPointer { entries in
            guard !entries.isEmpty else { return 0 }
            var last = 0
            for index in 1..<entries.count {
                if entries[last].isSame(as: entries[index]) {
                    entries[last].combine(entries[index], kind)
                } else {
                    last += 1
                    entries[last] = entries[index]
                }
            }
            return last + 1
        }
        buffer.removeSubrange(kept...)
    }
}
