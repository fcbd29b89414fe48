internal import SalesCore

/// Entries in order, no two of one group and key, held in pieces wherever they lie.
struct EntryRun: Sendable {
    let pieceCount: Int
    /// Decimal places of the entries' numbers.
    let scale: Int
    /// How often they have been merged.
    let level: Int
    private let load: @Sendable (Int) throws -> [HolisticEntry]

    /// Entries of a piece that is read at once: 48 KB.
    static let pieceSize = 1024

    init(
        pieceCount: Int, scale: Int, level: Int = 0,
        load: @escaping @Sendable (Int) throws -> [HolisticEntry]
    ) {
        self.pieceCount = pieceCount
        self.scale = scale
        self.level = level
        self.load = load
    }

    /// In memory.
    init(_ entries: [HolisticEntry], scale: Int) {
        self.init(pieceCount: entries.isEmpty ? 0 : 1, scale: scale) { _ in entries }
    }

    /// In the scratch space, as `write` hands its entries out.
    init(
        in scratch: any ScratchSpace, scale: Int, level: Int = 0,
        write: (_ body: (ArraySlice<HolisticEntry>) throws -> Void) throws -> Void
    ) throws {
        var pieces: [(offset: Int, count: Int)] = []
        try write { entries in
            let offset = try entries.withUnsafeBytes(scratch.append)
            pieces.append((offset, entries.count))
        }
        let kept = pieces
        self.init(pieceCount: kept.count, scale: scale, level: level) { piece in
            let (offset, count) = kept[piece]
            var entries = [HolisticEntry](repeating: HolisticEntry(key: 0), count: count)
            try entries.withUnsafeMutableBytes { try scratch.read(at: offset, into: $0) }
            return entries
        }
    }

    func piece(_ number: Int) throws -> [HolisticEntry] { try load(number) }

    func forEach(_ body: (HolisticEntry) throws -> Void) throws {
        for number in 0..<pieceCount {
            for entry in try piece(number) { try body(entry) }
        }
    }
}
