public import SalesCore

/// Writes an upload's entries for a store to keep, the same for the same lines, whoever read them.
struct EntryKeeping {
    private let joiner: EntryJoiner
    private let scratch: any ScratchSpace
    private var pieces: [(offset: Int, count: Int)] = []
    private var digester = KeyDigester()

    init(_ joiner: EntryJoiner, in scratch: any ScratchSpace) {
        self.joiner = joiner
        self.scratch = scratch
    }

    mutating func keep() throws -> KeptEntries {
        let (months, monthCodes) = Self.sorted(joiner.months) { $0 < $1 }
        let pools = joiner.pools.map { pool in
            Self.sorted(pool.strings) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        var codes: [[[UInt32]]] = []
        var runs: [[KeptEntries.Run]] = []
        for slice in joiner.slices {
            let translations = [monthCodes] + slice.dimensions.map { pools[$0].codes }
            let fields = zip(slice.table.codes, translations).map { codes, translation in
                codes.map { translation[Int($0)] }
            }
            let order = (0..<slice.table.count).sorted { left, right in
                let field = fields.first { $0[left] != $0[right] }
                return field.map { $0[left] < $0[right] } ?? false
            }
            codes.append(fields.map { field in order.map { field[$0] } })
            var numbers = [UInt32](repeating: 0, count: Int(slice.numberCount))
            for (place, group) in order.enumerated() {
                numbers[Int(slice.numbers[group])] = UInt32(place)
            }
            let months = order.map { fields[0][$0] }
            runs.append(try slice.sorters.map { try write($0.entries(), numbers, months) })
        }
        let groups = KeptEntries.Groups(
            months: months, members: pools.map(\.items), codes: codes, runs: runs)
        absorb(groups)
        let (kept, scratch) = (pieces, scratch)
        return KeptEntries(groups: groups, pieceCount: kept.count, mark: digester.finish()) {
            let (offset, count) = kept[$0]
            var bytes = [UInt8](repeating: 0, count: count)
            try bytes.withUnsafeMutableBytes { try scratch.read(at: offset, into: $0) }
            return bytes
        }
    }

    /// Items in order, and by their code the new one.
    private static func sorted<Item>(
        _ items: [Item], by isBefore: (Item, Item) -> Bool
    ) -> (items: [Item], codes: [UInt32]) {
        let order = items.indices.sorted { isBefore(items[$0], items[$1]) }
        var codes = [UInt32](repeating: 0, count: items.count)
        for (place, index) in order.enumerated() { codes[index] = UInt32(place) }
        return (order.map { items[$0] }, codes)
    }

    /// `months` are the month codes of groups by their numbers, which they are sorted by.
    private mutating func write(
        _ entries: EntryRuns, _ numbers: [UInt32], _ months: [UInt32]
    ) throws -> KeptEntries.Run {
        let sorter = EntrySorter(
            entries.kind, capacity: joiner.entriesInMemory, scratch: joiner.scratch)
        sorter.raise(to: entries.scale)
        try entries.forEach { entry in
            var entry = entry
            entry.group = numbers[Int(entry.group)]
            try sorter.add(entry)
        }
        let first = pieces.count
        var piece: [HolisticEntry] = []
        var pieceMonths: [UInt32] = []
        try sorter.entries().forEach { entry in
            let month = months[Int(entry.group)]
            if piece.count == EntryRun.pieceSize || (!piece.isEmpty && pieceMonths.last != month) {
                try flush(&piece, entries.kind)
            }
            if piece.isEmpty { pieceMonths.append(month) }
            piece.append(entry)
        }
        if !piece.isEmpty { try flush(&piece, entries.kind) }
        return KeptEntries.Run(scale: entries.scale, firstPiece: first, months: pieceMonths)
    }

    private mutating func flush(
        _ piece: inout [HolisticEntry], _ kind: HolisticMeasure.Kind
    ) throws {
        let bytes = EntryPieceCodec.encode(piece, kind)
        digester.absorb(bytes)
        pieces.append((try bytes.withUnsafeBytes(scratch.append), bytes.count))
        piece.removeAll(keepingCapacity: true)
    }

    private mutating func absorb(_ groups: KeptEntries.Groups) {
        for month in groups.months { digester.absorb(UInt64(bitPattern: Int64(month.ordinal))) }
        for text in groups.members.joined() { digester.absorb(text.utf8) }
        for code in groups.codes.joined().joined() { digester.absorb(UInt64(code)) }
        for run in groups.runs.joined() { digester.absorb(UInt64(run.scale)) }
    }
}

extension CellJoiner {
    /// What a store keeps of the uploads' values; none where sums say it all.
    public func keptEntries(in scratch: any ScratchSpace) throws -> KeptEntries? {
        guard let entries else { return nil }
        var keeping = EntryKeeping(entries, in: scratch)
        return try keeping.keep()
    }
}
